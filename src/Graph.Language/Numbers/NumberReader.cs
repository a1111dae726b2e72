using System.Buffers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Numbers;

/// <summary>Reads cardinal numbers in digits ("57", "2,7", "4 000"), in words ("fjorton", "three hundred") and in both ("16
/// miljarder").</summary>
public sealed class NumberReader
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.,");

    /// <summary>A reader with the number words of <paramref name="pack"/>.</summary>
    public NumberReader(LanguagePack pack) => Words = new NumberWords(pack);

    internal NumberWords Words { get; }

    /// <summary>Reads the longest number that begins at <paramref name="at"/>. Ordinals, times and a lone article are none.</summary>
    /// <param name="tokens">Tokens of <paramref name="text"/>.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="end">Where it must end at last.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">Its value.</param>
    /// <param name="endToken">Behind its last token.</param>
    public bool TryRead(List<Token> tokens, int at, int end, string text, out double value, out int endToken)
    {
        (value, endToken) = (0, at);
        if (at >= end || tokens[at].Kind == TokenKind.Mark || tokens[at].Has(TokenFlags.Genitive))
        {
            return false;
        }

        var token = tokens[at].Text(text);
        return char.IsAsciiDigit(token[0])
            ? TryReadDigits(tokens, at, end, text, out value, out endToken)
            : TryReadWords(tokens, at, end, text, out value, out endToken);
    }

    private bool TryReadDigits(List<Token> tokens, int at, int end, string text, out double value, out int endToken)
    {
        var token = tokens[at].Text(text);
        var letters = token.IndexOfAnyExcept(s_digits);
        var isPlain = tokens[at].Kind == TokenKind.Number;
        endToken = at + 1;
        value = 0;
        NumberWord suffix = default;
        if (!isPlain && (letters < 0 || !Words.TryFind(token[letters..], out suffix) || suffix.Class != NumberClass.ScaleSuffix))
        {
            return false;
        }

        if (!DigitReader.TryRead(isPlain ? token : token[..letters], Words, out value) || IsOrdinalOrTime(tokens, at, end))
        {
            return false;
        }

        value *= isPlain ? 1 : suffix.Value;
        while (
            isPlain
            && endToken < end
            && tokens[endToken].Kind == TokenKind.Word
            && Words.TryFind(tokens[endToken].Text(text), out var scale)
            && IsScale(scale.Class, tokens[endToken])
        )
        {
            value *= scale.Value;
            endToken++;
        }

        return true;
    }

    private static bool IsScale(NumberClass @class, Token token) =>
        @class == NumberClass.Scale || (@class == NumberClass.ScaleSuffix && !token.IsCapitalised);

    private static bool IsOrdinalOrTime(List<Token> tokens, int at, int end) =>
        at + 2 < end
        && tokens[at + 1].IsMark(':')
        && !tokens[at + 1].Has(TokenFlags.SpaceBefore)
        && !tokens[at + 2].Has(TokenFlags.SpaceBefore);

    private bool TryReadWords(List<Token> tokens, int at, int end, string text, out double value, out int endToken)
    {
        var room = default(NumberParts);
        Span<NumberWord> parts = room;
        var sum = default(NumberSum);
        (value, endToken) = (0, at);
        for (var next = at; next < end && tokens[next].Kind == TokenKind.Word && !tokens[next].Has(TokenFlags.Genitive); next++)
        {
            var token = tokens[next].Text(text);
            var count = 1;
            if (!Words.TryFind(token, out parts[0]))
            {
                count = Words.Split(token, parts);
            }

            if (count == 0 || !sum.TryAdd(parts[..count]))
            {
                break;
            }

            if (sum.IsComplete)
            {
                (value, endToken) = (sum.Value, next + 1);
            }
        }

        return endToken > at;
    }
}
