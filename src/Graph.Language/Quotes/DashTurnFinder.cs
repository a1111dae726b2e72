using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Language.Quotes;

/// <summary>Finds the lines of dash speech and parts the speaker's words in them from the narrator's.</summary>
internal sealed class DashTurnFinder(MarkedText marked, QuoteCues cues, AttributionFinder attributions)
{
    private readonly DashLineReader _reader = new(marked, cues, attributions);
    private readonly DashRunJudge _judge = new(marked, cues);
    private readonly FlatTurnReader _flat = new(marked, cues, attributions);
    private readonly List<QuoteSpan> _quotes = [];

    public List<DashTurn> Turns { get; } = [];

    public IReadOnlyList<QuoteSpan> Quotes => _quotes;

    public void Find(List<Block> paragraphs)
    {
        var blocks = _flat.Split(paragraphs);
        var run = new List<DashLine>();
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i < blocks.Count && DashMarks.OpensLine(marked.Tokens, blocks[i].First))
            {
                run.Add(_reader.Read(blocks[i]));
            }
            else if (run.Count > 0)
            {
                var before = i - run.Count - 1;
                foreach (var line in _judge.Speech(run, before >= 0 ? blocks[before] : null))
                {
                    AddTurn(line);
                }

                run.Clear();
            }

            if (i < blocks.Count && !DashMarks.OpensLine(marked.Tokens, blocks[i].First))
            {
                foreach (var line in _flat.Find(blocks[i]))
                {
                    AddTurn(line);
                }
            }
        }
    }

    private void AddTurn(DashLine line)
    {
        var from = line.Block.First + 1;
        var segments = new List<QuoteSpan>();
        foreach (var attribution in line.Attributions)
        {
            AddSegment(from, attribution.Start, line.Block, segments);
            from = attribution.Resume;
        }

        AddSegment(from, line.Block.End, line.Block, segments);
        if (segments.Count == 0 || marked.AreEnclosed(segments[0].FirstToken, segments[0].EndToken))
        {
            return;
        }

        _quotes.AddRange(segments);
        Turns.Add(
            line.IsAttributed
                ? new DashTurn(line.Block.First, line.Block.End, line.Attributions[0].Start, line.Attributions[0].End)
                : new DashTurn(line.Block.First, line.Block.End, line.Block.End, line.Block.End)
        );
    }

    private void AddSegment(int from, int to, Block block, List<QuoteSpan> segments)
    {
        while (from < to && (IsLoose(from) || (IsQuoteMark(from) && marked.PartnerOf[from] == 0)))
        {
            from++;
        }

        while (to > from && (IsLoose(to - 1) || IsStrayMark(to - 1)))
        {
            to--;
        }

        if (marked.HasWords(from, to))
        {
            var inner = new TextSpan(marked.Tokens[from].Start, marked.Tokens[to - 1].End);
            var outer = segments.Count == 0 ? inner with { Start = marked.Tokens[block.First].Start } : inner;
            segments.Add(new QuoteSpan(outer, inner, from, to, QuoteStyle.Dash) { Turn = Turns.Count });
        }
    }

    private bool IsStrayMark(int at) => IsQuoteMark(at) && marked.PartnerOf[at] == 0 && !Apostrophe.Is(marked.Tokens[at].Mark);

    private bool IsQuoteMark(int at) => QuoteMarks.FamilyOf(marked.Tokens[at]) != QuoteMarkFamily.None;

    private bool IsLoose(int at) =>
        marked.Tokens[at] is { Kind: TokenKind.Mark, Mark: ',' or ';' or ':' } || DashMarks.IsDash(marked.Tokens[at]);
}
