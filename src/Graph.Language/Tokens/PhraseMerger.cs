using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>Makes one token of a phrase of function words ("på grund av", "according to") as soon as its last word has been read.</summary>
internal static class PhraseMerger
{
    private const int MostWords = 6;

    public static void MergeLast(List<Token> tokens, string text, Lexicon lexicon)
    {
        if (!tokens[^1].Word!.EndsPhrase)
        {
            return;
        }

        for (var count = Math.Min(MostWords, tokens.Count); count >= 2; count--)
        {
            var first = tokens[^count];
            var last = tokens[^1];
            if (first.Word is not { BeginsPhrase: true })
            {
                continue;
            }

            if (lexicon.FindPhrase(text.AsSpan(first.Start, last.End - first.Start)) is { } phrase)
            {
                tokens.RemoveRange(tokens.Count - count, count);
                tokens.Add(new Token(first.Start, last.End, last.End, TokenKind.Word, first.Flags, '\0', phrase));
                return;
            }
        }
    }
}
