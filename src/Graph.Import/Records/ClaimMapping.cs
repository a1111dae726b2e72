using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Import.Records;

/// <summary>A claim that each row makes.</summary>
/// <param name="Type">Its type; null where a column tells it.</param>
/// <param name="Subject">Column of its subject, or <see cref="Resolution"/>.</param>
/// <param name="Object">Column of its object, <see cref="Resolution"/>, or null.</param>
public sealed record ClaimMapping(RelationType? Type, string Subject, string? Object)
{
    /// <summary>Stands for the resolution of the row in the place of a column.</summary>
    public const string Resolution = "resolution";

    /// <summary>Column whose value tells the type.</summary>
    public string? By { get; init; }

    /// <summary>The types by those values; other values claim nothing.</summary>
    public ImmutableDictionary<string, RelationType> Types { get; init; } = ImmutableDictionary<string, RelationType>.Empty;

    /// <summary>What stands between several subjects or objects of one cell.</summary>
    public string? Separator { get; init; }

    /// <summary>Column of the day of the claim, where it is another than that of the row.</summary>
    public string? Date { get; init; }

    /// <summary>Columns of attributes by their names.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Values of attributes that are the same for all rows.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Every column that is named.</summary>
    public IEnumerable<string> Columns =>
        new[] { Subject, Object, By, Date }.OfType<string>().Where(c => c != Resolution).Concat(Attributes.Values);
}
