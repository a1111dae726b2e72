using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Numbers;

/// <summary>Reads amounts: money ("16 miljarder kronor", "$60 million"), percentages ("38 procent", "14%") and counts.</summary>
public sealed class AmountFinder
{
    private readonly NumberReader _numbers;

    /// <summary>A finder with the number words of <paramref name="pack"/>.</summary>
    public AmountFinder(LanguagePack pack) => _numbers = new NumberReader(pack);

    /// <summary>Reads the amount that begins at <paramref name="at"/>. Whether a lone number is a year is for the caller to know.</summary>
    public bool TryRead(List<Token> tokens, int at, int end, string text, out AmountMention amount)
    {
        amount = default;
        if (at >= end)
        {
            return false;
        }

        var first = at;
        string? currency = null;
        if (IsSign(tokens, at, end, text, out currency, out var number))
        {
            at = number;
        }

        if (!_numbers.TryRead(tokens, at, end, text, out var value, out var endToken))
        {
            return false;
        }

        var kind = at > first ? AmountKind.Money : KindAfter(tokens, ref endToken, end, text, ref currency);
        var words = text[tokens[first].Start..tokens[endToken - 1].End];
        amount = new AmountMention(kind, value, currency, first, endToken, words);
        return true;
    }

    private bool IsSign(List<Token> tokens, int at, int end, string text, out string? currency, out int number)
    {
        currency = null;
        number = at;
        string? adjective = null;
        if (
            tokens[at].Kind == TokenKind.Word
            && tokens[at].IsCapitalised
            && at + 1 < end
            && !tokens[at + 1].Has(TokenFlags.SpaceBefore)
            && Find(tokens[at], text, NumberClass.CurrencyAdjective, out var word)
        )
        {
            adjective = word.Currency;
            at++;
        }

        if (!Find(tokens[at], text, NumberClass.CurrencySign, out var sign))
        {
            return false;
        }

        currency = adjective ?? sign.Currency;
        number = at + 1;
        return true;
    }

    private AmountKind KindAfter(List<Token> tokens, ref int at, int end, string text, ref string? currency)
    {
        if (at >= end)
        {
            return AmountKind.Count;
        }

        if (Find(tokens[at], text, NumberClass.Percent, out _))
        {
            at++;
            return AmountKind.Percent;
        }

        if (
            at + 1 < end
            && _numbers.Words.TryFind(text.AsSpan(tokens[at].Start, tokens[at + 1].End - tokens[at].Start), out var pair)
            && pair.Class == NumberClass.Percent
        )
        {
            at += 2;
            return AmountKind.Percent;
        }

        var next = at;
        string? adjective = null;
        if (Find(tokens[next], text, NumberClass.CurrencyAdjective, out var whose))
        {
            adjective = whose.Currency;
            next++;
        }

        if (
            next < end
            && (
                Find(tokens[next], text, NumberClass.Currency, out var money)
                || Find(tokens[next], text, NumberClass.CurrencySign, out money)
            )
        )
        {
            at = next + 1;
            currency = adjective ?? money.Currency;
            return AmountKind.Money;
        }

        return AmountKind.Count;
    }

    private bool Find(Token token, string text, NumberClass @class, out NumberWord word) =>
        _numbers.Words.TryFind(token.Text(text), out word) && word.Class == @class;
}
