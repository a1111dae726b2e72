namespace Graph.Import.Fetching;

/// <summary>How fetching an address went.</summary>
public enum FetchOutcome
{
    /// <summary>It was fetched.</summary>
    Fetched,

    /// <summary>It is as it was when it was fetched last.</summary>
    Unchanged,

    /// <summary>It may not be fetched, or is not there.</summary>
    Refused,

    /// <summary>It could not be fetched now; later it may.</summary>
    Failed,
}
