using System.Text;

namespace Graph.Benchmarks;

/// <summary>The least that any reader of words does: decode UTF-8, split into words, look each up in the pack's frozen dictionary.</summary>
internal static class Floor
{
    /// <returns>How many words the pack knows, so that nothing is optimised away.</returns>
    public static int Run(ArticleText article)
    {
        var text = Encoding.UTF8.GetString(article.Utf8).AsSpan();
        var words = article.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var (known, start) = (0, 0);
        while (start < text.Length)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            known += words.ContainsKey(text[start..end]) ? 1 : 0;
            start = end;
        }

        return known;
    }
}
