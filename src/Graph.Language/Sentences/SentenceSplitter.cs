using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Sentences;

/// <summary>
/// Cuts tokens into sentences: at . ! ? … before something that can begin a sentence, and at the end of a paragraph or a list line.
/// Quoted stretches can be stepped over, so that the sentence around a quote stays whole.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>A sentence longer than this is cut at its next mark, and in any case at twice the length: no writer means it, and work on a
    /// sentence may grow faster than its length.</summary>
    private const int MostTokens = 250;

    /// <summary>Letters of the longest word before a stop that may be initials rather than the end of a sentence.</summary>
    private const int LongestInitials = 2;

    private const WordTags Function =
        WordTags.Determiner | WordTags.Pronoun | WordTags.Preposition | WordTags.Subordinator | WordTags.Coordinator;

    /// <summary>The sentences of a range of tokens, in order.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">First token of the range.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="opaqueEnd">For each token, the index behind the quoted stretch that begins there (its closing mark included), or
    /// 0.</param>
    /// <param name="into">Where the sentences go.</param>
    public static void Split(List<Token> tokens, int first, int end, ReadOnlySpan<int> opaqueEnd, List<SentenceRange> into)
    {
        var start = first;
        var at = first;
        while (at < end)
        {
            if (at > start && BreaksLine(tokens, at, start))
            {
                into.Add(new SentenceRange(start, at));
                start = at;
            }

            if (at - start >= MostTokens && (tokens[at].Kind == TokenKind.Mark || at - start >= 2 * MostTokens))
            {
                into.Add(new SentenceRange(start, at));
                start = at;
            }

            var stop = false;
            if (opaqueEnd.Length > 0 && opaqueEnd[at] > at && opaqueEnd[at] <= end)
            {
                at = opaqueEnd[at];
                stop = IsStop(tokens[at - 1]) || (at - 2 >= start && IsStop(tokens[at - 2]));
            }
            else
            {
                stop = IsStop(tokens[at]);
                at++;
            }

            if (!stop)
            {
                continue;
            }

            at = BehindClosers(tokens, at, end);

            if (at >= end || CanBegin(tokens, at, end))
            {
                into.Add(new SentenceRange(start, at));
                start = at;
            }
        }

        if (start < end)
        {
            into.Add(new SentenceRange(start, end));
        }
    }

    /// <summary>Behind further stops and the marks that close what ends with them.</summary>
    private static int BehindClosers(List<Token> tokens, int at, int end)
    {
        while (at < end && (IsStop(tokens[at]) || (IsCloser(tokens[at]) && !OpensGlued(tokens, at, end))))
        {
            at++;
        }

        return at;
    }

    private static bool BreaksLine(List<Token> tokens, int at, int start)
    {
        var token = tokens[at];
        return token.Has(TokenFlags.ParagraphStart)
            || (
                token.Has(TokenFlags.LineStart)
                && (IsBullet(token) || IsStop(tokens[at - 1]) || tokens[at - 1].IsMark(':') || (at - start <= 8 && token.IsCapitalised))
            );
    }

    private static bool IsBullet(Token token) =>
        token.Kind == TokenKind.Mark && token.Mark is '-' or '–' or '—' or '―' or '•' or '*' or '#';

    private static bool IsStop(Token token) => token.Kind == TokenKind.Mark && token.Mark is '.' or '!' or '?' or '…';

    private static bool IsCloser(Token token) =>
        token.Kind == TokenKind.Mark
        && !token.Has(TokenFlags.SpaceBefore)
        && token.Mark is ')' or ']' or '"' or '”' or '’' or '»' or '«' or '\'' or '“';

    /// <summary>"The minister said.The army", "in Ukraine.The army": a stop without its space, between words of running text.</summary>
    private static bool IsGlued(List<Token> tokens, int at, int end) =>
        at > 1
        && at + 1 < end
        && tokens[at - 1].IsMark('.')
        && tokens[at - 2] is { Kind: TokenKind.Word } last
        && (
            OpensGlued(tokens, at, end)
            || (
                tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true } first
                && tokens[at + 1].Has(TokenFlags.SpaceBefore)
                && (!last.IsCapitalised || (last.End - last.Start > LongestInitials && first.Is(Function)))
            )
        );

    /// <summary>"The minister said.“We": a mark that opens a quote right behind a stop.</summary>
    private static bool OpensGlued(List<Token> tokens, int at, int end) =>
        at + 1 < end
        && tokens[at].IsMark('“')
        && tokens[at - 1].IsMark('.')
        && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: true } first
        && !first.Has(TokenFlags.SpaceBefore);

    private static bool CanBegin(List<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        if (!token.Has(TokenFlags.SpaceBefore))
        {
            return IsGlued(tokens, at, end);
        }

        return token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => token.IsCapitalised,
            _ => at + 1 < end
                && token.Mark
                    is '"'
                        or '”'
                        or '“'
                        or '»'
                        or '«'
                        or '‘'
                        or '\''
                        or '–'
                        or '—'
                        or '('
                        or '['
                        or '„'
                        or '-'
                        or '•'
                        or '$'
                        or '€'
                        or '£'
                        or '©',
        };
    }
}
