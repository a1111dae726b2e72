using System.Collections.Immutable;
using Graph.Import.Articles;

namespace Graph.Import.Sources;

/// <summary>Which results of a source are wanted; the others were done before and are not worked out again.</summary>
public sealed record SourceSelection
{
    /// <summary>All of them.</summary>
    public static SourceSelection All { get; } = new();

    /// <summary>None of them: the source need not be opened.</summary>
    public static SourceSelection None { get; } = new() { From = long.MaxValue };

    /// <summary>The first result that is wanted, from 0.</summary>
    public long From { get; init; }

    /// <summary>Where the first wanted result begins, if the source can be entered there.</summary>
    public ResumePoint? Point { get; init; }

    /// <summary>The only results that are wanted, or null for all.</summary>
    public ImmutableHashSet<long>? Only { get; init; }

    /// <summary>Whether a result is wanted.</summary>
    public bool Has(long ordinal) => ordinal >= From && (Only is null || Only.Contains(ordinal));
}
