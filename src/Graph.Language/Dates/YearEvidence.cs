using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Dates;

/// <summary>Tells a year from a count by the words around it.</summary>
internal static class YearEvidence
{
    private const int First = 1800;
    private const int Last = 2100;
    private const WordTags AfterYear =
        WordTags.Verb
        | WordTags.Preposition
        | WordTags.Coordinator
        | WordTags.ClauseCoordinator
        | WordTags.Subordinator
        | WordTags.Relative
        | WordTags.Adverb
        | WordTags.Negation
        | WordTags.Pronoun
        | WordTags.Determiner
        | WordTags.Possessive
        | WordTags.InfinitiveMarker;

    /// <summary>The year of recent times that four digits can be, or 0.</summary>
    public static int Read(Token token, ReadOnlySpan<char> digits) =>
        token.Kind == TokenKind.Number && YearNumber.In(digits) is { } year and >= First and <= Last ? year : 0;

    /// <summary>Whether a number behind a word that years follow is a year: only round ones may count what follows.</summary>
    public static bool IsYear(List<Token> tokens, int at, int end, int year) =>
        !IsRange(tokens, at, end) && (year % 100 != 0 || !MayCount(tokens, at, end));

    /// <summary>Whether a number behind a word that counts follow as well is a year.</summary>
    public static bool IsWeakYear(List<Token> tokens, int at, int end) => !IsRange(tokens, at, end) && !MayCount(tokens, at, end);

    /// <summary>Whether a number by itself is a year: behind a noun, name or verb and before the end of the phrase, or first before a
    /// verb.</summary>
    public static bool IsBareYear(List<Token> tokens, int at, int start, int end, int year, bool isNumbered)
    {
        if (IsRange(tokens, at, end) || MayCount(tokens, at, end))
        {
            return false;
        }

        if (at == start)
        {
            return at + 1 < end && tokens[at + 1].Is(WordTags.Finite) && !tokens[at + 1].Is(WordTags.Noun);
        }

        var before = tokens[at - 1];
        if (
            before.Kind != TokenKind.Word
            || isNumbered
            || before.Is(
                WordTags.Preposition
                    | WordTags.Determiner
                    | WordTags.Number
                    | WordTags.Possessive
                    | WordTags.Adjective
                    | WordTags.Coordinator
            )
        )
        {
            return false;
        }

        return year % 100 != 0 || !before.Is(WordTags.Verb);
    }

    private static bool IsRange(List<Token> tokens, int at, int end) =>
        at + 2 < end
        && tokens[at + 1].Kind == TokenKind.Mark
        && tokens[at + 1].Mark is '-' or '–' or '—' or '/'
        && !tokens[at + 1].Has(TokenFlags.SpaceBefore)
        && tokens[at + 2].Kind == TokenKind.Number
        && !tokens[at + 2].Has(TokenFlags.SpaceBefore);

    private static bool MayCount(List<Token> tokens, int at, int end)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        var next = tokens[at + 1];
        return next.Kind switch
        {
            TokenKind.Mark => next.Mark is '%' or '$' or '€' or '£' or '°',
            TokenKind.Number => true,
            _ => !next.Is(AfterYear) && (next.Is(WordTags.Noun | WordTags.Adjective) || (next.Word is null && !next.IsCapitalised)),
        };
    }
}
