using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>
/// Decides what an opening mark without a partner opens: speech up to its attribution or the end of its paragraph, or nothing.
/// </summary>
internal sealed class UnclosedQuotes(MarkedText marked, AttributionFinder attributions, MarkPairer pairer)
{
    private const int MostTried = 4;

    /// <returns>Whether the first mark of <paramref name="next"/> opens the same quote again.</returns>
    public bool Resolve(Block block, bool continued, Block? next)
    {
        var covered = block.First;
        foreach (var open in pairer.Unclosed.Take(MostTried))
        {
            if (open.Token < covered || !StartsLikeSpeech(open.Token, block))
            {
                continue;
            }

            var attributed = attributions.Find(marked, open.Token + 1, block.End);
            var end = attributed.Count > 0 ? attributed[0].Start : block.End;
            if (AnotherOpens(open, end) || (attributed.Count == 0 && !IsWholeParagraph(open.Token, block)))
            {
                continue;
            }

            pairer.Pairs.Add(new MarkPair(open.Token, end, false, continued && open.Token == block.First));
            covered = end;
            if (attributed.Count == 0)
            {
                return next is { } following
                    && QuoteMarks.FamilyOf(marked.Tokens[following.First]) == open.Family
                    && following.First + 1 < following.End
                    && !marked.Tokens[following.First + 1].Has(TokenFlags.SpaceBefore);
            }
        }

        return false;
    }

    private bool StartsLikeSpeech(int open, Block block)
    {
        if (open + 1 >= block.End || !(marked.Tokens[open + 1].IsCapitalised || marked.Tokens[open + 1].Kind != TokenKind.Word))
        {
            return false;
        }

        return open == block.First
            || marked.Tokens[open - 1] is { Kind: TokenKind.Mark, Mark: ':' or '.' or '!' or '?' or '”' or '"' or '»' };
    }

    private bool IsWholeParagraph(int open, Block block) =>
        (open == block.First || marked.Tokens[open - 1].IsMark(':'))
        && marked.Tokens[block.End - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' or '”' or '"' or '»' or '’' or '\'' };

    /// <summary>Whether other speech begins before the end, so that the missing mark must have stood before it.</summary>
    private bool AnotherOpens(OpenMark open, int end)
    {
        for (var i = open.Token + 1; i < end; i++)
        {
            if (marked.PartnerOf[i] <= i)
            {
                continue;
            }

            if (QuoteMarks.FamilyOf(marked.Tokens[i]) == open.Family && marked.Tokens[i + 1].IsCapitalised)
            {
                return true;
            }

            i = marked.PartnerOf[i];
        }

        return false;
    }
}
