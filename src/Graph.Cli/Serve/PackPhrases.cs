using System.Collections.Concurrent;
using Graph.Api.Naming;
using Graph.Language;
using Graph.Model;

namespace Graph.Cli.Serve;

/// <summary>Names of resolutions and gatherings from what is told of them, in the words of the language packs.</summary>
internal sealed class PackPhrases : INodePhrases
{
    private readonly ConcurrentDictionary<string, PhraseWords?> _words = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? Resolution(string language, ResolutionFacts facts)
    {
        if (WordsOf(language) is not { } words || words.Find("resolution") is not { } noun)
            return null;
        var name =
            words.All(facts.Concerned) is { } concerned ? $"{noun} {words.About} {concerned}"
            : words.All(facts.Vetoing) is { } vetoing ? words.Join("vetoed", noun, vetoing)
            : words.All(facts.Sponsors) is { } sponsors ? words.Join("sponsored", noun, sponsors)
            : words.Join("body", noun, facts.Body);
        return name is not null && name != noun ? name + words.Day(facts.Day) : null;
    }

    /// <inheritdoc/>
    public string? Gathering(string language, GatheringFacts facts)
    {
        if (WordsOf(language) is not { } words || (facts.Called ?? words.Find(facts.Sort)) is not { } noun)
            return null;
        var whose = facts.Called is null ? words.Join("body", noun, facts.Body) : noun;
        var name = words.Join("place", whose, facts.Country);
        return facts.Date is { Precision: DatePrecision.Day or DatePrecision.Month, Start: { } start } date
            ? name + (date.Precision is DatePrecision.Day ? words.Day(start) : words.Month(start))
            : name;
    }

    private PhraseWords? WordsOf(string language) =>
        _words.GetOrAdd(language, l => PackLibrary.Embedded.Languages.Contains(l) ? new PhraseWords(PackLibrary.Embedded.Of(l)) : null);
}
