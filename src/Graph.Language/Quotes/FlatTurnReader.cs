using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>
/// Finds turns that begin inside a paragraph, as they do where a text has lost its lines: "The rain fell. – It is over, says Ames. She
/// left." There only the narrator's words tell a turn from a dash of thought, and behind them the turn goes on as long as its sentences
/// speak of the speaker or the one spoken to.
/// </summary>
internal sealed class FlatTurnReader(MarkedText marked, QuoteCues cues, AttributionFinder attributions)
{
    private readonly DashLineReader _reader = new(marked, cues, attributions);

    /// <summary>The blocks, those in two where a dash opens the line and other turns follow in the same line.</summary>
    public List<Block> Split(List<Block> blocks)
    {
        var split = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (
                DashMarks.OpensLine(marked.Tokens, block.First)
                && EndAt(block.First, block) is var end
                && end < block.End
                && TurnIn(block with { End = end }) is { } turn
            )
            {
                split.Add(turn.Block);
                split.Add(new Block(turn.Block.End, block.End, false));
            }
            else
            {
                split.Add(block);
            }
        }

        return split;
    }

    /// <summary>The turns that begin inside a block which itself is none.</summary>
    public IReadOnlyList<DashLine> Find(Block block)
    {
        List<DashLine>? found = null;
        for (var i = block.First; i < block.End; i++)
        {
            i = marked.PartnerOf[i] > i ? marked.PartnerOf[i] : i;
            if (i < block.End && Opens(i, block) && TurnIn(new Block(i, EndAt(i, block), false)) is { } turn)
            {
                (found ??= []).Add(turn);
                i = turn.Block.End - 1;
            }
        }

        return found ?? (IReadOnlyList<DashLine>)[];
    }

    /// <summary>The turn that begins a stretch of text, without the narration behind it; null where no words of a narrator tell
    /// it.</summary>
    private DashLine? TurnIn(Block block)
    {
        var line = _reader.Read(block);
        if (!line.IsAttributed)
        {
            return null;
        }

        var end = SentenceEnd(line.Attributions[0].Resume - 1, block.End);
        while (end < block.End && SentenceEnd(end, block.End) is var next && SpeaksOn(line, end, next))
        {
            end = next;
        }

        return end == block.End ? line : _reader.Read(block with { End = end });
    }

    private bool SpeaksOn(DashLine line, int from, int to)
    {
        if (line.Attributions.Exists(a => a.Start >= from && a.Start < to))
        {
            return true;
        }

        for (var i = from; i < to; i++)
        {
            if (cues.IsSpeaker(marked.Tokens[i], marked.Text))
            {
                return true;
            }
        }

        return false;
    }

    private int SentenceEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (marked.EndsSentence(i, to))
            {
                return marked.SkipEnd(i, to);
            }
        }

        return to;
    }

    private int EndAt(int opening, Block block)
    {
        var end = opening + 1;
        while (end < block.End && !Opens(end, block))
        {
            end = marked.PartnerOf[end] > end ? marked.PartnerOf[end] + 1 : end + 1;
        }

        return Math.Min(end, block.End);
    }

    private bool Opens(int at, Block block) =>
        DashMarks.IsDash(marked.Tokens[at])
        && at > 0
        && at + 1 < block.End
        && marked.Tokens[at].Has(TokenFlags.SpaceBefore)
        && marked.Tokens[at + 1].Has(TokenFlags.SpaceBefore)
        && marked.Tokens[at + 1].IsCapitalised
        && marked.Tokens[at - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' };
}
