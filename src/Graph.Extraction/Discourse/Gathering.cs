using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <summary>What a phrase tells of a gathering in words of no language: what sort it is, whose, where, and its own name.</summary>
/// <param name="Sort">Such as <c>summit</c>; empty where the noun tells none.</param>
/// <param name="Bodies">Ids of the organizations and states whose it is, sorted.</param>
/// <param name="Venue">Code of the state and the place (<c>LT/capital</c>, <c>SE/lulea</c>), or null.</param>
/// <param name="Names">What else it is called by (<c>cop29</c>), sorted.</param>
internal sealed record Gathering(string Sort, ImmutableArray<string> Bodies, string? Venue, ImmutableArray<string> Names)
{
    /// <summary>Whether something tells it from others of its sort.</summary>
    public bool IsKnown => Bodies.Length > 0 || Venue is not null || Names.Length > 0;

    /// <summary>Whether both are known by something of which they tell the same, and nothing of which they tell otherwise.</summary>
    public bool IsSame(Gathering other)
    {
        var names = Agree(Names, other.Names);
        bool?[] all = [names, Agree(Bodies, other.Bodies), Agree(List(Venue), List(other.Venue))];
        return all.Contains(true) && !all.Contains(false) && (Sort == other.Sort || names == true || IsPlain || other.IsPlain);
    }

    /// <summary>What both tell.</summary>
    public Gathering With(Gathering other) =>
        this with
        {
            Sort = IsPlain && other.Sort.Length > 0 ? other.Sort : Sort,
            Bodies = [.. Bodies.Union(other.Bodies).Order(StringComparer.Ordinal)],
            Venue = Venue ?? other.Venue,
            Names = [.. Names.Union(other.Names).Order(StringComparer.Ordinal)],
        };

    /// <summary>What claims about it carry.</summary>
    public ImmutableSortedDictionary<string, AttributeValue> Attributes()
    {
        var told = ImmutableSortedDictionary.CreateBuilder<string, AttributeValue>(StringComparer.Ordinal);
        Tell("gathering", Sort);
        Tell("body", string.Join(' ', Bodies));
        Tell("venue", Venue ?? "");
        Tell("called", string.Join(' ', Names));
        return told.ToImmutable();

        void Tell(string name, string value)
        {
            if (value.Length > 0)
            {
                told.Add(name, AttributeValue.Of(value));
            }
        }
    }

    /// <summary>Whether its noun says no more than that people meet, as one says of a summit too.</summary>
    private bool IsPlain => Sort is "meeting" or "";

    private static ImmutableArray<string> List(string? one) => one is null ? [] : [one];

    /// <summary>Null where one side tells nothing.</summary>
    private static bool? Agree(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Length == 0 || other.Length == 0 ? null : one.Any(other.Contains);
}
