using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>
/// Cuts tokens into blocks. A single line break parts blocks too, unless the lines were wrapped at a fixed width: then each line is as
/// full as the first word of the next allows.
/// </summary>
internal static class BlockSplitter
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;

    public static List<Block> Split(List<Token> tokens)
    {
        var blocks = new List<Block>();
        var start = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || tokens[i].Has(TokenFlags.ParagraphStart))
            {
                SplitLines(tokens, start, i, blocks);
                start = i;
            }
        }

        return blocks;
    }

    private static void SplitLines(List<Token> tokens, int start, int end, List<Block> blocks)
    {
        if (start >= end)
        {
            return;
        }

        var wrapped = IsWrapped(tokens, start, end);
        var first = start;
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Has(TokenFlags.LineStart) && (!wrapped || DashMarks.OpensLine(tokens, i)))
            {
                blocks.Add(new Block(first, i, first == start));
                first = i;
            }
        }

        blocks.Add(new Block(first, end, first == start));
    }

    private static bool IsWrapped(List<Token> tokens, int start, int end)
    {
        var width = 0;
        var line = start;
        for (var i = start + 1; i <= end; i++)
        {
            if (i == end || tokens[i].Has(TokenFlags.LineStart))
            {
                width = Math.Max(width, tokens[i - 1].End - tokens[line].Start);
                line = i;
            }
        }

        return width is >= NarrowestWrap and <= WidestWrap && AllLinesAreFull(tokens, start, end, width);
    }

    private static bool AllLinesAreFull(List<Token> tokens, int start, int end, int width)
    {
        var line = start;
        var insideSentence = false;
        for (var i = start + 1; i < end; i++)
        {
            if (!tokens[i].Has(TokenFlags.LineStart))
            {
                continue;
            }

            var full = tokens[i - 1].End - tokens[line].Start + 1 + tokens[i].End - tokens[i].Start > width;
            if (!full && !DashMarks.OpensLine(tokens, i))
            {
                return false;
            }

            insideSentence |= tokens[i - 1] is not { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' or '”' or '"' or '»' };
            line = i;
        }

        return insideSentence;
    }
}
