namespace Graph.Benchmarks;

/// <summary>A kind of text that makes careless code slow or deep.</summary>
/// <param name="Name">What it is, at its full size.</param>
/// <param name="Size">Its full size, in the units that <paramref name="Make"/> counts.</param>
/// <param name="Make">The text of a size.</param>
internal sealed record PathologicalText(string Name, int Size, Func<int, string> Make)
{
    public static IReadOnlyList<PathologicalText> For(IReadOnlyList<ArticleText> articles)
    {
        var words = articles
            .SelectMany(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(w => w.Trim('.', '!', '?', '”', '“', '"', ':'))
            .Where(w => w.Length > 0)
            .ToList();
        var names = words.Where(w => char.IsUpper(w[0])).ToList();
        return
        [
            new("100,000 quote marks, one kind", 100_000, n => new string('”', n)),
            new("100,000 quote marks, all kinds", 100_000, n => Repeat("”“\"»«’‘", n, "")),
            new("100,000 quote marks, one a word", 100_000, n => Repeat(["”Kina", "sa"], n, " ")),
            new("a sentence of a million words", 1_000_000, n => Repeat(words, n, " ")),
            new("a sentence of a million names", 1_000_000, n => Repeat(names, n, " ")),
            new("200,000 names joined by commas", 200_000, n => Repeat(names, n, ", ")),
            new("a thousand nested brackets", 1_000, n => Repeat(words, n, " (") + new string(')', n)),
            new("100,000 nested brackets", 100_000, n => Repeat(words, n, " (") + new string(')', n)),
            new("100,000 open brackets", 100_000, n => Repeat(words, n, " (")),
            new("5 MB without spaces, letters", 5_000_000, n => new string('a', n)),
            new("5 MB without spaces, words", 5_000_000, n => Repeat(words, (n / 6) + 1, "")),
            new("5 MB without spaces, hyphens", 5_000_000, n => Repeat(words, (n / 7) + 1, "-")),
            new("5 MB of spaces", 5_000_000, n => new string(' ', n)),
            new("200,000 dash lines", 200_000, n => Repeat(["– Ja", "– Nej, sa Wang Yi"], n, "\n")),
            new("200,000 paragraphs of a word", 200_000, n => Repeat(words, n, "\n\n")),
            new(
                "20,000 persons of one surname",
                20_000,
                n => string.Join(" ", Enumerable.Range(0, n).Select(i => $"Utrikesminister {Given(i)} Berg kom. Berg sa nej."))
            ),
            new("5 MB of digits", 5_000_000, n => new string('7', n)),
            new("million combining marks", 1_000_000, n => "a" + new string('\u0316', n)),
        ];
    }

    private static string Given(int i)
    {
        Span<char> name = stackalloc char[5];
        for (var at = name.Length - 1; at >= 0; at--, i /= 26)
        {
            name[at] = (char)((at == 0 ? 'A' : 'a') + (i % 26));
        }

        return name.ToString();
    }

    private static string Repeat(string marks, int count, string between) => Repeat([.. marks.Select(m => m.ToString())], count, between);

    private static string Repeat(List<string> items, int count, string between) =>
        string.Join(between, Enumerable.Range(0, count).Select(i => items[i % items.Count]));
}
