using FsCheck;
using FsCheck.Fluent;

namespace Graph.Extraction.Tests.Properties;

/// <summary>Generators of texts.</summary>
internal static class Texts
{
    private static readonly Gen<string> s_language = Gen.Elements("sv", "en");

    /// <summary>Whole sentences in paragraphs.</summary>
    public static Arbitrary<Sample> Orderly { get; } =
        Arb.From(
            from language in s_language
            from sentences in Gen.ListOf(Gen.Elements<string>(Seeds.Sentences(language)))
            from joints in Gen.ListOf(Gen.Elements(" ", " ", "\n\n"), sentences.Count)
            select new Sample(language, string.Concat(sentences.Zip(joints, (s, j) => s + j)).TrimEnd()),
            ShrinkSentences
        );

    /// <summary>Sentences cut, doubled, swapped and disturbed by fragments, in the wrong language now and then.</summary>
    public static Arbitrary<Sample> Mutated { get; } =
        Arb.From(
            from language in s_language
            from readAs in Gen.Frequency((9, Gen.Constant(language)), (1, s_language))
            from sentences in Gen.NonEmptyListOf(Gen.Elements<string>(Seeds.Sentences(language)))
            from mutations in Gen.ListOf(Mutation)
            select new Sample(readAs, mutations.Aggregate(string.Join(' ', sentences), (text, mutate) => mutate(text))),
            Shrink
        );

    /// <summary>Fragments and arbitrary code units with no order at all.</summary>
    public static Arbitrary<Sample> Chaotic { get; } =
        Arb.From(
            from language in s_language
            from pieces in Gen.ListOf(
                Gen.Frequency(
                    (6, Gen.Elements<string>(Seeds.Fragments)),
                    (2, Gen.Constant(" ")),
                    (1, Gen.Elements<string>(Seeds.Sentences(language))),
                    (1, Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString()))
                )
            )
            select new Sample(language, string.Concat(pieces)),
            Shrink
        );

    private static Gen<Func<string, string>> Mutation =>
        from kind in Gen.Choose(0, 6)
        from at in Gen.Choose(0, 10_000)
        from length in Gen.Choose(1, 40)
        from fragment in Gen.Elements<string>(Seeds.Fragments)
        select new Func<string, string>(text => Mutate(text, kind, at, length, fragment));

    private static string Mutate(string text, int kind, int place, int reach, string fragment)
    {
        var at = text.Length == 0 ? 0 : place % text.Length;
        var end = Math.Min(text.Length, at + reach);
        return kind switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, text[at..end]),
            2 => text[..at] + text[at..end].ToUpperInvariant() + text[end..],
            3 => text[..at] + new string([.. text[at..end].Reverse()]) + text[end..],
            4 => text[..at] + text[at..].Replace(" ", "", StringComparison.Ordinal),
            _ => text.Insert(at, fragment),
        };
    }

    private static IEnumerable<Sample> Shrink(Sample sample)
    {
        for (var length = sample.Text.Length; length > 0; length /= 2)
        {
            for (var at = 0; at < sample.Text.Length; at += length)
            {
                yield return sample with
                {
                    Text = sample.Text.Remove(at, Math.Min(length, sample.Text.Length - at)),
                };
            }
        }
    }

    private static IEnumerable<Sample> ShrinkSentences(Sample sample) =>
        from paragraphs in new[] { sample.Text.Split("\n\n") }
        from without in Enumerable.Range(0, paragraphs.Length)
        from shorter in Seeds
            .Sentences(sample.Language)
            .Where(s => paragraphs[without].Contains(s, StringComparison.Ordinal))
            .Select(s => paragraphs[without].Remove(paragraphs[without].IndexOf(s, StringComparison.Ordinal), s.Length).Trim())
        select sample with
        {
            Text = string.Join("\n\n", paragraphs.Select((p, i) => i == without ? shorter : p).Where(p => p.Length > 0)),
        };
}
