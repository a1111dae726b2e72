namespace Graph.Import.Fetching;

/// <summary>What fetching an address gave.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Body">What was fetched.</param>
public sealed record FetchedPage(FetchOutcome Outcome, ReadOnlyMemory<byte> Body)
{
    /// <summary>The kind of what was fetched, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>What the server told of this version, to be given back when it is asked again.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>How long the server asks to wait, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why it was not fetched, or null.</summary>
    public string? Reason { get; init; }
}
