using Graph.Extraction.Rules.Frames;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Tests.Frames;

/// <summary>A lemma that the lexicon does not give to any form can never fire: every lemma that the rules name is there.</summary>
public sealed class FrameLexiconTests
{
    private const int ShortestPart = 3;

    public static TheoryData<string> Languages => [.. PackLibrary.Embedded.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_verb_of_a_frame_is_in_the_lexicon(string language)
    {
        var verbs = Verbs(language);
        AssertNone(
            Frames(language).SelectMany(f => f.Verbs.Concat(f.Participles).Where(v => !verbs.Contains(v)).Select(v => $"{f.Id}: {v}"))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_noun_of_a_frame_is_in_the_lexicon(string language)
    {
        var pack = PackLibrary.Embedded.Of(language);
        var phrases = pack.ReadColumn("nouns.tsv", "singular").Keys.Select(n => n.Split('|')[0]);
        var nouns = pack
            .Lexicon.Words.Values.Select(w => w.Noun)
            .OfType<string>()
            .Concat(phrases)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        AssertNone(
            Frames(language)
                .SelectMany(f => f.Nouns.Concat(f.Not).Where(n => !IsNoun(n, nouns, pack.Grammar.Compounds)).Select(n => $"{f.Id}: {n}"))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_verb_that_takes_a_complement_is_in_the_lexicon(string language)
    {
        var (verbs, lexicon) = (Verbs(language), PackLibrary.Embedded.Of(language).Lexicon);
        AssertNone(
            PackLibrary
                .Embedded.Of(language)
                .ReadColumn("complements.tsv", "effect")
                .Keys.Where(v => !verbs.Contains(v.Split(' ')[0]) && lexicon.Words.GetValueOrDefault(v)?.Is(WordTags.Gerund) != true)
                .Order(StringComparer.Ordinal)
        );
    }

    private static void AssertNone(IEnumerable<string> missing)
    {
        var all = missing.ToList();
        Assert.True(all.Count == 0, string.Join(", ", all));
    }

    private static IReadOnlyList<Frame> Frames(string language) => FrameSet.Of(PackLibrary.Embedded.Of(language)).All;

    private static HashSet<string> Verbs(string language) =>
        PackLibrary
            .Embedded.Of(language)
            .Lexicon.Words.Values.Select(w => w.Verb)
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a form has this lemma, by itself or as the last part of a compound.</summary>
    private static bool IsNoun(string lemma, HashSet<string> nouns, bool compounds) =>
        nouns.Contains(lemma)
        || nouns.Contains(lemma[(lemma.LastIndexOf('-') + 1)..])
        || (
            compounds
            && Enumerable.Range(ShortestPart, Math.Max(0, lemma.Length - 2 * ShortestPart + 1)).Any(i => nouns.Contains(lemma[i..]))
        );
}
