using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Storage.Identity;

/// <summary>A person's name as its parts: the name of the family, by which those are found who may be one, and the names given.</summary>
internal sealed record PersonName
{
    private const int LongestGiven = 8;

    private static readonly FrozenSet<string> s_particles = NameWords.Of("particle");
    private static readonly FrozenSet<string> s_familyFirst = NameWords.Of("family-first");

    /// <param name="local">The name as ids have it, its words with hyphens between them.</param>
    public PersonName(string local)
    {
        Local = local;
        var words = local.Split('-').Where(w => !s_particles.Contains(w)).ToList();
        if (words.Count == 0)
            words = [local];
        var familyAt = words.Count is 2 or 3 && s_familyFirst.Contains(words[0]) && words[^1].Length <= LongestGiven ? 0 : words.Count - 1;
        Family = NameSound.Of(words[familyAt]);
        words.RemoveAt(familyAt);
        Given = [.. words.Select(NameSound.Of)];
        GivenLoosely = [.. words.Select(word => NameSound.Loose(NameSound.Of(PersonNames.KinOf(word))))];
        Spelling = NameSound.Loose(Family);
    }

    /// <summary>The name as ids have it.</summary>
    public string Local { get; }

    /// <summary>The family's name as it sounds.</summary>
    public string Family { get; }

    /// <summary>What all ways to spell it come down to.</summary>
    public string Spelling { get; }

    /// <summary>The names given, as they sound; an initial is one letter.</summary>
    public ImmutableArray<string> Given { get; }

    /// <summary>What all ways to write them come down to.</summary>
    private ImmutableArray<string> GivenLoosely { get; }

    /// <summary>How much of the name is told: of two that agree, the greater one is the fuller.</summary>
    public int Fullness => Given.Length * 100 + Given.Sum(g => Math.Min(g.Length, 20));

    /// <summary>Whether it may be the name of somebody whose fuller name is <paramref name="fuller"/>: the family's name is the same, the
    /// first given name agrees,
    /// and each other one agrees with some, or they are the same written together; a family's name alone agrees with all.</summary>
    public bool MayBe(PersonName fuller) => Family == fuller.Family && MayBeGiven(Given, fuller.Given);

    /// <summary>Whether it may be that name spelt in another way, where something else tells that both are of one.</summary>
    public bool MayBeSpelt(PersonName fuller) => Spelling == fuller.Spelling && MayBeGiven(GivenLoosely, fuller.GivenLoosely);

    /// <summary>Whether it may be what somebody of that fuller name is called by: a name that is not the first given.</summary>
    public bool MayBeCalled(PersonName fuller) =>
        Family == fuller.Family
        && Given.Length > 0
        && fuller.Given.Length > Given.Length
        && Given[0].Length > 1
        && Given.All(name => fuller.Given.Contains(name, StringComparer.Ordinal));

    private static bool MayBeGiven(ImmutableArray<string> given, ImmutableArray<string> fuller) =>
        given.Length == 0
        || (fuller.Length >= given.Length && Agree(given[0], fuller[0]) && given.All(name => fuller.Any(other => Agree(name, other))))
        || (fuller.Length > 1 && string.Concat(given) == string.Concat(fuller));

    /// <summary>An initial agrees with what it begins, whichever side has it: "John Harwell" may be "J. K. Harwell".</summary>
    private static bool Agree(string name, string fuller) =>
        name == fuller || (name.Length == 1 && fuller.StartsWith(name[0])) || (fuller.Length == 1 && name.StartsWith(fuller[0]));
}
