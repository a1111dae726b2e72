using System.Runtime.InteropServices;

namespace Graph.Language.Tokens;

/// <summary>Tells text whose lines are paragraphs from text that was wrapped to a width.</summary>
internal static class Paragraphs
{
    /// <summary>So many characters the widest column of text has.</summary>
    private const int WidestColumn = 90;

    /// <summary>Where each line ends like a sentence or a heading and none goes on in lower case, each is a paragraph of its own.</summary>
    /// <param name="tokens">The tokens of a text, in order.</param>
    public static void Mark(List<Token> tokens)
    {
        var span = CollectionsMarshal.AsSpan(tokens);
        var (lines, closed) = (0, 0);
        for (var i = 1; i < span.Length; i++)
        {
            if (!BeginsLine(span[i]))
            {
                continue;
            }

            var ends = Ends(span[i - 1]);
            if (!ends && span[i] is { Kind: TokenKind.Word, IsCapitalised: false })
            {
                JoinNames(span);
                return;
            }

            lines++;
            closed += ends ? 1 : 0;
        }

        for (var i = 1; closed > 0 && closed * 2 >= lines && i < span.Length; i++)
        {
            if (BeginsLine(span[i]))
            {
                span[i] = span[i] with { Flags = span[i].Flags | TokenFlags.ParagraphStart };
            }
        }
    }

    /// <summary>In a text that was wrapped a name may go on in the next line, where its next word had no room in the one before.</summary>
    private static void JoinNames(Span<Token> tokens)
    {
        var width = 0;
        for (int i = 1, first = 0; i <= tokens.Length; i++)
        {
            if (i == tokens.Length || tokens[i].Has(TokenFlags.LineStart))
            {
                (width, first) = (Math.Max(width, tokens[i - 1].End - tokens[first].Start), i);
            }
        }

        for (int i = 1, first = 0; width <= WidestColumn && i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenFlags.LineStart))
            {
                continue;
            }

            var room = width - (tokens[i - 1].End - tokens[first].Start);
            if (BeginsLine(tokens[i]) && IsOfName(tokens[i]) && IsOfName(tokens[i - 1]) && tokens[i].End - tokens[i].Start >= room)
            {
                tokens[i] = tokens[i] with { Flags = tokens[i].Flags & ~TokenFlags.LineStart };
            }

            first = i;
        }
    }

    private static bool IsOfName(in Token token) =>
        token is { Kind: TokenKind.Word, IsCapitalised: true } && !token.Has(TokenFlags.AllCaps);

    /// <summary>Whether a line begins that is no item of a list, which goes with what stands above it.</summary>
    private static bool BeginsLine(in Token token) =>
        (token.Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) == TokenFlags.LineStart
        && !(token.Kind == TokenKind.Mark && token.Mark is '-' or '–' or '—' or '―' or '•' or '*' or '#' or '|' or '>');

    private static bool Ends(in Token token) =>
        token.Kind == TokenKind.Mark && token.Mark is '.' or '!' or '?' or '…' or ':' or '"' or '”' or '’' or '»' or '«' or ')';
}
