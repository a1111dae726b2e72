using System.Buffers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Language.Quotes;

/// <summary>
/// Finds all words between quotation marks and all lines of dash speech, in time linear in the text. It never throws on unbalanced marks,
/// and it knows no speakers. Titles and words at arm's length are found like speech.
/// </summary>
/// <param name="pack">The language of the texts.</param>
/// <exception cref="PackException">The pack's quote files are missing or broken.</exception>
public sealed class QuoteFinder(LanguagePack pack)
{
    private readonly QuoteCues _cues = new(pack);

    /// <summary>The quotes of a text.</summary>
    /// <param name="tokens">All tokens of <paramref name="text"/>.</param>
    /// <param name="text">The text.</param>
    public QuoteLayout Find(List<Token> tokens, string text)
    {
        var partnerOf = ArrayPool<int>.Shared.Rent(tokens.Count);
        Array.Clear(partnerOf, 0, tokens.Count);
        var layout = Find(tokens, text, partnerOf);
        ArrayPool<int>.Shared.Return(partnerOf);
        return layout;
    }

    private QuoteLayout Find(List<Token> tokens, string text, int[] partnerOf)
    {
        var blocks = BlockSplitter.Split(tokens);
        var pairer = new MarkPairer(tokens, text, _cues, partnerOf);
        var marked = new MarkedText(tokens, text, partnerOf);
        var attributions = new AttributionFinder(_cues);
        var unclosed = new UnclosedQuotes(marked, attributions, pairer);
        var continues = false;
        foreach (var (i, block) in blocks.Index())
        {
            pairer.Pair(block, continues);
            continues =
                pairer.Unclosed.Count > 0
                && !DashMarks.OpensLine(tokens, block.First)
                && unclosed.Resolve(block, continues, i + 1 < blocks.Count ? blocks[i + 1] : null);
        }

        var turns = new DashTurnFinder(marked, _cues, attributions);
        turns.Find(blocks);
        List<QuoteSpan> quotes = [.. turns.Quotes, .. pairer.Pairs.Select(p => Span(tokens, p)).OfType<QuoteSpan>()];
        return new QuoteLayout(QuoteNesting.Arrange(quotes), turns.Turns);
    }

    private static QuoteSpan? Span(List<Token> tokens, MarkPair pair)
    {
        var (first, end) = (pair.Open + 1, pair.Close);
        while (!pair.Closed && end > first && tokens[end - 1] is { Kind: TokenKind.Mark, Mark: ',' or ';' or ':' })
        {
            end--;
        }

        if (first >= end)
        {
            return null;
        }

        var inner = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        var outer = new TextSpan(tokens[pair.Open].Start, pair.Closed ? tokens[pair.Close].End : inner.End);
        return new QuoteSpan(outer, inner, first, end, QuoteStyle.Marks) { ContinuesPrevious = pair.Continues };
    }
}
