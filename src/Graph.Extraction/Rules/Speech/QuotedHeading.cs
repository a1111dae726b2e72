using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Headings that are nothing but quoted words. They repeat what somebody says in the text below or above, shortened, and belong to
/// whoever says it there, whoever spoke last.</summary>
internal sealed class QuotedHeading(Document document)
{
    /// <summary>Share of a heading's words that must stand in a quote for both to be the same words.</summary>
    private const double SameWords = 0.7;

    private HashSet<int>? _seen;

    /// <summary>Whether a quote is a heading, which is then noted: a paragraph of its own that does not end as a sentence.</summary>
    public bool See(int index, Sentence sentence)
    {
        var quote = document.Quotes.Quotes[index];
        var isHeading =
            quote.Style == QuoteStyle.Marks
            && sentence.First == quote.FirstToken - 1
            && sentence.End == quote.EndToken + 1
            && document.Tokens[sentence.First].Has(TokenFlags.ParagraphStart)
            && (sentence.End == document.Tokens.Count || document.Tokens[sentence.End].Has(TokenFlags.ParagraphStart))
            && document.Tokens[quote.EndToken - 1].Kind != TokenKind.Mark;
        return isHeading && (_seen ??= []).Add(index);
    }

    /// <summary>Who says the words of a heading elsewhere; null where nobody is told to, or the quote is no heading.</summary>
    public Speaker? SpeakerOf(int index, Speaker?[] speakers)
    {
        if (_seen?.Contains(index) != true)
        {
            return null;
        }

        var heading = document.Quotes.Quotes[index];
        for (var i = 0; i < speakers.Length; i++)
        {
            if (speakers[i] is { Entity: not null } speaker && Repeats(heading, document.Quotes.Quotes[i]))
            {
                return speaker;
            }
        }

        return null;
    }

    private bool Repeats(QuoteSpan heading, QuoteSpan quote)
    {
        var (words, same) = (0, 0);
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Mark)
            {
                words++;
                same += Holds(quote, document.Tokens[i]) ? 1 : 0;
            }
        }

        return same >= words * SameWords;
    }

    private bool Holds(QuoteSpan quote, Token word)
    {
        for (var i = quote.FirstToken; i < quote.EndToken; i++)
        {
            if (word.Text(document.Text).Equals(document.Tokens[i].Text(document.Text), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
