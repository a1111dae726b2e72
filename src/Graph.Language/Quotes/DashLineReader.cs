using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Reads a line that a dash opens.</summary>
internal sealed class DashLineReader(MarkedText marked, QuoteCues cues, AttributionFinder attributions)
{
    private const int LongestHeadWord = 4;

    public DashLine Read(Block block)
    {
        var first = block.First + 1;
        while (first + 1 < block.End && QuoteMarks.FamilyOf(marked.Tokens[first]) != QuoteMarkFamily.None)
        {
            first++;
        }

        return new DashLine(block, attributions.Find(marked, block.First + 1, block.End), SignsOf(block, first));
    }

    private DashSigns SignsOf(Block block, int first)
    {
        var start = marked.Tokens[first];
        var signs = start.Kind == TokenKind.Number || char.IsDigit(marked.Text[start.Start]) ? DashSigns.Dated : DashSigns.None;
        signs |= char.IsLower(marked.Text[start.Start]) ? DashSigns.LowerCase : DashSigns.None;
        signs |= EndsLikeSentence(marked, block) ? DashSigns.Sentence : DashSigns.None;
        signs |= IsEntry(first, block.End) ? DashSigns.Dated : DashSigns.None;
        for (var i = first; i < block.End; i++)
        {
            var token = marked.Tokens[i];
            if (token is { Kind: TokenKind.Mark, Mark: '!' or '?' } || cues.IsSpeaker(token, marked.Text))
            {
                return signs | DashSigns.Lively;
            }
        }

        return signs;
    }

    private bool IsEntry(int first, int end)
    {
        var at = first;
        while (
            at < end && at - first < LongestHeadWord && marked.Tokens[at] is { Kind: TokenKind.Word } word && word.Has(TokenFlags.AllCaps)
        )
        {
            at++;
        }

        return at > first && at < end && marked.Tokens[at].IsMark(':');
    }

    public static bool EndsLikeSentence(MarkedText marked, Block block) =>
        marked.Tokens[block.End - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' or '”' or '"' or '»' or '’' or '\'' };
}
