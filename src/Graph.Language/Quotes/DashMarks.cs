using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Dashes that can open a turn of speech.</summary>
public static class DashMarks
{
    /// <summary>Whether the token is a dash of any kind.</summary>
    public static bool IsDash(in Token token) => token is { Kind: TokenKind.Mark, Mark: '–' or '—' or '-' or '―' or '‐' or '‑' or '−' };

    /// <summary>Whether the token is a dash at the beginning of a line with words behind it (a bullet looks the same).</summary>
    public static bool OpensLine(List<Token> tokens, int at)
    {
        if (!tokens[at].Has(TokenFlags.LineStart) || !IsDash(tokens[at]) || at + 1 >= tokens.Count)
        {
            return false;
        }

        var next = tokens[at + 1];
        return !next.Has(TokenFlags.LineStart)
            && !IsDash(next)
            && (next.Has(TokenFlags.SpaceBefore) || next.IsCapitalised || QuoteMarks.FamilyOf(next) != QuoteMarkFamily.None);
    }
}
