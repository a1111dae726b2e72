using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>A name in marks inside a name: Jonathan “Jonny” Dahl.</summary>
internal static class Nickname
{
    /// <summary>Its tokens: two marks and a word.</summary>
    public const int Length = 3;

    /// <summary>Whether one stands at a token, with a name behind it.</summary>
    public static bool IsAt(List<Token> tokens, int at) =>
        at > 0
        && at + Length < tokens.Count
        && (QuoteMarks.IsQuote(tokens[at]) || tokens[at].IsMark('('))
        && tokens[at].Has(TokenFlags.SpaceBefore)
        && tokens[at + 1].IsCapitalised
        && !tokens[at + 1].Has(TokenFlags.SpaceBefore)
        && (QuoteMarks.IsQuote(tokens[at + 2]) || tokens[at + 2].IsMark(')'))
        && tokens[at + Length].IsCapitalised
        && !tokens[at + Length].Has(TokenFlags.LineStart);
}
