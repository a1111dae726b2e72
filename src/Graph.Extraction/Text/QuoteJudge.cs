using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>
/// Tells a quote that stands by itself from words that a sentence only borrows. The borrowed ones (scare quotes, titles of works,
/// fragments under a clause) are read as part of their sentence.
/// </summary>
internal sealed class QuoteJudge(SourceText document)
{
    private const int FewestWordsOfClause = 7;

    private List<Token> Tokens => document.Tokens;

    /// <summary>Whether a quote stands by itself.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="previous">The quote before it that stands by itself, or null.</param>
    public bool IsDirect(QuoteSpan quote, QuoteSpan? previous)
    {
        if (quote.Style == QuoteStyle.Dash)
        {
            return true;
        }

        if (quote.Parent >= 0 || quote.EndToken <= quote.FirstToken || GoesOn(quote) || IsTitle(quote))
        {
            return false;
        }

        var words = Words(quote, out var finite);
        var capital =
            Tokens[quote.FirstToken].IsCapitalised
            || Tokens[quote.FirstToken].Kind == TokenKind.Number
            || Tokens[quote.FirstToken].Kind == TokenKind.Mark;
        if (finite && (words >= FewestWordsOfClause || (capital && words >= 2)))
        {
            return true;
        }

        return (capital && words >= 4 && EndsLikeSentence(quote))
            || quote.ContinuesPrevious
            || (capital && SpeechFollows(quote))
            || (words >= 2 && previous is not null && Resumes(quote, previous));
    }

    /// <summary>"She wrote the book “Fire and Water”", "on the “Horizon” programme": the title of a work, whose kind stands right before
    /// it, or a name in capitals.</summary>
    public bool IsTitle(QuoteSpan quote) =>
        quote is { Style: QuoteStyle.Marks, FirstToken: > 1 }
        && Tokens[quote.FirstToken].IsCapitalised
        && Tokens[quote.FirstToken - 2].Kind == TokenKind.Word
        && (IsOfWork(quote.FirstToken - 2) || IsName(quote));

    private bool IsOfWork(int at) => document.LemmasOf(at, document.Words[at]).AreIn(document.Knowledge.WorkNouns);

    /// <summary>Whether nothing but capitalised words without a mark stands in a quote.</summary>
    private bool IsName(QuoteSpan quote)
    {
        for (var i = quote.FirstToken; i < quote.EndToken; i++)
        {
            if (!Tokens[i].IsCapitalised || Tokens[i].Has(TokenFlags.AllCaps))
            {
                return false;
            }
        }

        return !SpeechFollows(quote);
    }

    /// <summary>"He and Abe "have agreed to talk"": words that begin with the verb of the subject right before them.</summary>
    private bool GoesOn(QuoteSpan quote) =>
        quote.FirstToken > 1
        && Tokens[quote.FirstToken - 2].Kind == TokenKind.Word
        && !Tokens[quote.FirstToken].IsCapitalised
        && document.Words[quote.FirstToken] is { } word
        && word.Is(WordTags.Finite)
        && !word.Is(
            WordTags.Noun | WordTags.Adverb | WordTags.Preposition | WordTags.Subordinator | WordTags.Pronoun | WordTags.Determiner
        );

    private int Words(QuoteSpan quote, out bool finite)
    {
        var words = 0;
        finite = false;
        for (var i = quote.FirstToken; i < quote.EndToken; i++)
        {
            words += Tokens[i].Kind == TokenKind.Mark ? 0 : 1;
            finite |= document.Words[i] is { } word && word.Is(WordTags.Finite) && (!word.Is(WordTags.Noun) || word.Is(WordTags.Past));
        }

        return words;
    }

    private bool EndsLikeSentence(QuoteSpan quote) =>
        Tokens[quote.EndToken - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or ',' or '…' };

    /// <summary>A comma inside or behind the quote and then a verb of speech.</summary>
    private bool SpeechFollows(QuoteSpan quote)
    {
        var at = quote.EndToken + 1;
        if (at < Tokens.Count && Tokens[at].IsMark(','))
        {
            at++;
        }
        else if (
            !Tokens[quote.EndToken - 1].IsMark(',')
            && !Tokens[quote.EndToken - 1].IsMark('!')
            && !Tokens[quote.EndToken - 1].IsMark('?')
        )
        {
            return false;
        }

        for (var i = at; i < Math.Min(at + 4, Tokens.Count); i++)
        {
            if (document.Words[i] is { Verb: { } verb } word && word.Is(WordTags.Finite) && document.Knowledge.IsSpeech(verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The second half of a quote that its speaker's clause has split: "A," he said, "b."</summary>
    private bool Resumes(QuoteSpan quote, QuoteSpan previous)
    {
        var opening = quote.FirstToken - 1;
        if (opening < 1 || opening - previous.EndToken > 14 || !Tokens[opening - 1].IsMark(','))
        {
            return false;
        }

        for (var i = previous.EndToken; i < opening; i++)
        {
            if (Tokens[i].IsMark('.') || Tokens[i].Has(TokenFlags.ParagraphStart))
            {
                return false;
            }
        }

        return true;
    }
}
