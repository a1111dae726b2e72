using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Tokens whose quotation marks have been paired.</summary>
/// <param name="Tokens">All tokens of the text.</param>
/// <param name="Text">The text.</param>
/// <param name="PartnerOf">For each paired mark the token of its partner (behind it for an opening mark, before it for a closing one), else
/// 0.</param>
internal readonly record struct MarkedText(List<Token> Tokens, string Text, int[] PartnerOf)
{
    private const int LongestInitial = 1;

    /// <summary>Whether the mark at <paramref name="at"/> ends a sentence inside a range that ends at <paramref name="to"/>.</summary>
    public bool EndsSentence(int at, int to)
    {
        var token = Tokens[at];
        if (token is not { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' })
        {
            return false;
        }

        if (at + 1 >= to)
        {
            return true;
        }

        var next = Tokens[at + 1];
        if (!next.Has(TokenFlags.SpaceBefore))
        {
            return !next.IsMark(token.Mark);
        }

        if (token.Mark != '.')
        {
            return next.Kind != TokenKind.Word || next.IsCapitalised;
        }

        return (next.Kind != TokenKind.Word || next.IsCapitalised)
            && (next.Is(WordTags.Pronoun | WordTags.Determiner) || !(at > 0 && IsInitial(Tokens[at - 1])));
    }

    /// <summary>Index behind the mark at <paramref name="at"/> and the marks that stick to it.</summary>
    public int SkipEnd(int at, int to)
    {
        at++;
        while (
            at < to
            && Tokens[at] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' or '”' or '"' or '»' or ')' }
            && !Tokens[at].Has(TokenFlags.SpaceBefore)
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether anything but marks stands in a range.</summary>
    public bool HasWords(int from, int to)
    {
        while (from < to && Tokens[from].Kind == TokenKind.Mark)
        {
            from++;
        }

        return from < to;
    }

    /// <summary>Whether quotation marks enclose all words of a range, so that they tell all that a dash before it would.</summary>
    public bool AreEnclosed(int first, int end) => PartnerOf[first] is var close && close > first && !HasWords(close, end);

    /// <summary>Whether the last sentence of a range stands in quotation marks of its own.</summary>
    public bool EndsInEnclosedSentence(int first, int end)
    {
        var close = end - 1;
        while (close > first && Tokens[close].IsMark(','))
        {
            close--;
        }

        return PartnerOf[close] is var open
            && open > first
            && open < close
            && Tokens[open - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' }
            && Tokens[open + 1].IsCapitalised;
    }

    public ReadOnlySpan<char> Words(int token) => Tokens[token].Text(Text);

    private static bool IsInitial(in Token token) => token.IsCapitalised && token.End - token.Start == LongestInitial;
}
