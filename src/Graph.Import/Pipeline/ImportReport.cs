using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>What an import has done so far.</summary>
public sealed record ImportReport
{
    /// <summary>Articles that the store did not have.</summary>
    public int Added { get; init; }

    /// <summary>Articles that the store had with other content.</summary>
    public int Updated { get; init; }

    /// <summary>Articles that the store had just so.</summary>
    public int Unchanged { get; init; }

    /// <summary>Articles of which the store keeps a version that goes before this one.</summary>
    public int Superseded { get; init; }

    /// <summary>Articles that their publishers took back.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Inputs that were refused.</summary>
    public int Refused { get; init; }

    /// <summary>Claims that were not there before.</summary>
    public int ClaimsAdded { get; init; }

    /// <summary>Claims that articles no longer make.</summary>
    public int ClaimsRetired { get; init; }

    /// <summary>Whether the import was stopped before its end.</summary>
    public bool Stopped { get; init; }

    /// <summary>Articles that the store now has.</summary>
    public int Articles => Added + Updated + Unchanged + Superseded;

    /// <summary>The report with what a batch changed.</summary>
    public ImportReport With(IReadOnlyList<ImportOutcome> outcomes) =>
        this with
        {
            Added = Added + outcomes.Count(o => o.Change == ImportChange.Added),
            Updated = Updated + outcomes.Count(o => o.Change == ImportChange.Updated),
            Unchanged = Unchanged + outcomes.Count(o => o.Change == ImportChange.Unchanged),
            Superseded = Superseded + outcomes.Count(o => o.Change == ImportChange.Superseded),
            ClaimsAdded = ClaimsAdded + outcomes.Sum(o => o.ClaimsAdded),
            ClaimsRetired = ClaimsRetired + outcomes.Sum(o => o.ClaimsRetired),
        };
}
