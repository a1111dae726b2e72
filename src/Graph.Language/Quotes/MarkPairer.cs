using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Pairs the quotation marks of each block with a stack. White space decides which way a mark looks.</summary>
/// <param name="tokens">All tokens of the text.</param>
/// <param name="text">The text.</param>
/// <param name="cues">What the pack knows of quotes.</param>
/// <param name="partnerOf">Takes for each paired mark the token of its partner; 0 at first.</param>
internal sealed class MarkPairer(List<Token> tokens, string text, QuoteCues cues, int[] partnerOf)
{
    private const int DeepestSearch = 8;
    private const int FarthestGenitive = 60;

    private readonly List<OpenMark> _open = [];

    public List<MarkPair> Pairs { get; } = [];

    /// <summary>Opening marks of the last block that found no partner and are no apostrophes, in order.</summary>
    public IReadOnlyList<OpenMark> Unclosed => _open;

    /// <param name="block">The next block.</param>
    /// <param name="continues">Whether its first mark opens a quote of the previous block again.</param>
    public void Pair(Block block, bool continues)
    {
        _open.Clear();
        var opened = -1;
        for (var i = block.First; i < block.End; i++)
        {
            var family = QuoteMarks.FamilyOf(tokens[i]);
            if (family != QuoteMarkFamily.None && Opens(i, family, block, opened == i - 1, continues))
            {
                _open.Add(new OpenMark(i, tokens[i].Mark, family));
                opened = i;
            }
        }

        _open.RemoveAll(o => Apostrophe.Is(o.Mark));
    }

    private bool Opens(int at, QuoteMarkFamily family, Block block, bool behindOpening, bool continues)
    {
        var mark = tokens[at].Mark;
        var single = family == QuoteMarkFamily.Single;
        switch (QuoteMarks.OnlyOpens(mark) ? MarkSide.Opening : SideOf(at, block, behindOpening))
        {
            case MarkSide.Opening:
                return single
                    ? !IsElision(at + 1, block.End)
                    : !(IsMisplacedClosing(at, family, block.End) && TryClose(at, family, block, continues));
            case MarkSide.Closing:
                _ = (single && IsPluralGenitive(at, block.End)) || TryClose(at, family, block, continues);
                return false;
            case MarkSide.Free:
                return !TryClose(at, family, block, continues) && !single;
            default:
                return !single && !TryClose(at, family, block, continues) && tokens[at - 1].Kind == TokenKind.Mark;
        }
    }

    private MarkSide SideOf(int at, Block block, bool behindOpening)
    {
        var spaceBefore =
            at == block.First
            || behindOpening
            || tokens[at].Has(TokenFlags.SpaceBefore)
            || DashMarks.IsDash(tokens[at - 1])
            || tokens[at - 1] is { Kind: TokenKind.Mark, Mark: '(' or '[' or '{' or '/' or '¿' or '¡' };
        var spaceAfter = at + 1 >= block.End || tokens[at + 1].Has(TokenFlags.SpaceBefore);
        var markAfter = !spaceAfter && tokens[at + 1].Kind == TokenKind.Mark;
        if (spaceBefore)
        {
            return spaceAfter || (markAfter && tokens[at + 1].Mark is ',' or ';' or ':' or ')' or ']' or '}')
                ? MarkSide.Free
                : MarkSide.Opening;
        }

        return spaceAfter || markAfter ? MarkSide.Closing : MarkSide.Inside;
    }

    private bool IsElision(int next, int end) =>
        next >= end
        || tokens[next].Kind == TokenKind.Number
        || char.IsDigit(text[tokens[next].Start])
        || (tokens[next].Kind == TokenKind.Word && cues.IsElision(tokens[next].Text(text)));

    /// <summary>A closing mark that slipped to the wrong side of the space: (“We will win, ”said Ames).</summary>
    private bool IsMisplacedClosing(int at, QuoteMarkFamily family, int end) =>
        _open.Count > 0
        && _open[^1].Family == family
        && _open[^1].Token + 1 < at
        && at + 2 < end
        && cues.IsSpeechVerb(tokens[at + 1])
        && (tokens[at + 2].IsCapitalised || tokens[at + 2].Is(WordTags.Pronoun));

    /// <summary>An apostrophe behind a plural (the rebels’ camp) inside single quotes that are closed later.</summary>
    private bool IsPluralGenitive(int at, int end)
    {
        if (_open.Count == 0 || _open[^1].Family != QuoteMarkFamily.Single || !LooksPluralGenitive(at, end))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(end, at + FarthestGenitive); i++)
        {
            switch (QuoteMarks.FamilyOf(tokens[i]))
            {
                case QuoteMarkFamily.Single when !LooksPluralGenitive(i, end):
                    return !tokens[i].Has(TokenFlags.SpaceBefore);
                case QuoteMarkFamily.Double or QuoteMarkFamily.Guillemet:
                    return false;
            }
        }

        return false;
    }

    private bool LooksPluralGenitive(int at, int end) =>
        Apostrophe.Is(tokens[at].Mark)
        && tokens[at - 1].Kind == TokenKind.Word
        && cues.HasBareGenitive(tokens[at - 1].Text(text))
        && at + 1 < end
        && tokens[at + 1].Kind == TokenKind.Word;

    private bool TryClose(int at, QuoteMarkFamily family, Block block, bool continues)
    {
        var partner = FindPartner(tokens[at].Mark, family);
        if (partner < 0)
        {
            return false;
        }

        var open = _open[partner].Token;
        _open.RemoveRange(partner, _open.Count - partner);
        if (open + 1 < at)
        {
            (partnerOf[open], partnerOf[at]) = (at, open);
            Pairs.Add(new MarkPair(open, at, true, continues && open == block.First));
        }

        return true;
    }

    private int FindPartner(char mark, QuoteMarkFamily family)
    {
        var unusual = -1;
        var inner = family is QuoteMarkFamily.Single or QuoteMarkFamily.SingleGuillemet;
        for (var i = _open.Count - 1; i >= Math.Max(0, _open.Count - DeepestSearch); i--)
        {
            if (_open[i].Family == family)
            {
                if (QuoteMarks.AreUsualPair(_open[i].Mark, mark))
                {
                    return i;
                }

                unusual = unusual < 0 ? i : unusual;
            }
            else if (inner)
            {
                break;
            }
        }

        return unusual;
    }
}
