using System.Runtime.InteropServices;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Marks the first word of each sentence and quote, where a capital letter says nothing.</summary>
internal static class InitialMarker
{
    public static void Mark(List<Token> tokens)
    {
        var initial = true;
        var span = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < span.Length; i++)
        {
            ref var token = ref span[i];
            initial |=
                token.Has(TokenFlags.ParagraphStart) || (token.Has(TokenFlags.LineStart) && i > 0 && span[i - 1].Kind == TokenKind.Mark);
            if (token.Kind == TokenKind.Mark)
            {
                initial |=
                    token.Mark is '.' or '!' or '?' or ':' or '…'
                    || IsOpening(token, i + 1 < span.Length ? span[i + 1] : default)
                    || (
                        token.Mark is '–' or '—' or '-'
                        && token.Has(TokenFlags.SpaceBefore)
                        && i + 1 < span.Length
                        && (token.Mark != '-' || span[i + 1].Has(TokenFlags.SpaceBefore))
                    );
                continue;
            }

            if (initial)
            {
                token = token with { Flags = token.Flags | TokenFlags.Initial };
            }

            initial = false;
        }
    }

    private static bool IsOpening(Token mark, Token next) =>
        mark.Mark is '"' or '”' or '“' or '„' or '»' or '«' or '‘' or '\''
        && mark.Has(TokenFlags.SpaceBefore)
        && !next.Has(TokenFlags.SpaceBefore);
}
