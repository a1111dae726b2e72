using System.Globalization;
using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>What kinds of marks and word classes the phrase reader tells apart.</summary>
internal static class Marks
{
    public static bool IsCurrency(char mark) => mark is '$' or '€' or '£' or '¥';

    public static bool IsQuote(char mark) => QuoteMarks.IsQuote(mark);

    public static bool IsQuoteAt(Document document, int token) => QuoteMarks.IsQuote(document.Tokens[token]);

    /// <summary>The token before a word, or before the quotation mark that opens with it, unless the mark is the first of all: "wants to
    /// “seize” it".</summary>
    public static int BeforeQuote(Document document, int at, int first) =>
        at - 1 > first && IsQuote(document.Tokens[at - 1].Mark) ? at - 2 : at - 1;

    /// <summary>Whether a word is the first half of a pair of conjunctions: both, either.</summary>
    public static bool IsCorrelative(Word? word) =>
        word is not null && word.Is(WordTags.Adverb | WordTags.Determiner) && !word.Is(WordTags.Coordinator | WordTags.ClauseCoordinator);

    public static bool IsDash(char mark) => mark is '–' or '—' or '-';

    public static bool IsComma(char mark) => mark is ',' or '(' or ')' or '[' or ']' || IsDash(mark);

    /// <summary>Quotes, dashes, brackets and what ends a clause: marks that are no sign for a word, as % is.</summary>
    public static bool IsPunctuation(char mark) =>
        IsQuote(mark)
        || IsBreak(mark)
        || IsComma(mark)
        || char.GetUnicodeCategory(mark)
            is UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation;

    public static bool IsBreak(char mark) => mark is ';' or ':' or '.' or '!' or '?' or '…';

    public static bool ModifiesNoun(this PartOfSpeech pos) => pos is PartOfSpeech.Adjective or PartOfSpeech.Numeral;
}
