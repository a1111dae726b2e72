using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>The quotation marks of both languages.</summary>
public static class QuoteMarks
{
    /// <summary>Whether a mark can open or close a quotation.</summary>
    public static bool IsQuote(char mark) => FamilyOf(mark) != QuoteMarkFamily.None;

    /// <summary>Whether a token is such a mark.</summary>
    public static bool IsQuote(in Token token) => FamilyOf(token) != QuoteMarkFamily.None;

    internal static QuoteMarkFamily FamilyOf(in Token token) => token.Kind == TokenKind.Mark ? FamilyOf(token.Mark) : QuoteMarkFamily.None;

    internal static QuoteMarkFamily FamilyOf(char mark) =>
        mark switch
        {
            '"' or '”' or '“' or '„' or '‟' => QuoteMarkFamily.Double,
            '»' or '«' => QuoteMarkFamily.Guillemet,
            '\'' or '’' or '‘' or '‚' or '‛' => QuoteMarkFamily.Single,
            '‹' or '›' => QuoteMarkFamily.SingleGuillemet,
            _ => QuoteMarkFamily.None,
        };

    /// <summary>Whether it only ever opens, wherever it stands.</summary>
    public static bool OnlyOpens(char mark) => mark is '„' or '‟' or '‚' or '‛';

    /// <summary>Whether <paramref name="close"/> is the usual partner of <paramref name="open"/>.</summary>
    public static bool AreUsualPair(char open, char close) =>
        open switch
        {
            '“' => close is '”' or '“',
            '„' or '‟' => close is '“' or '”',
            '»' or '«' => close is '»' or '«',
            '‘' => close is '’',
            '‚' or '‛' => close is '‘' or '’',
            '‹' or '›' => close is '‹' or '›',
            _ => open == close,
        };
}
