namespace Graph.Import.Fetching;

/// <summary>By what a server tells whether something has changed.</summary>
/// <param name="ETag">The <c>ETag</c>, or null.</param>
/// <param name="LastModified">The day and time of <c>Last-Modified</c>, or null.</param>
public sealed record Validators(string? ETag, DateTimeOffset? LastModified)
{
    /// <summary>Nothing is told.</summary>
    public static Validators None { get; } = new(null, null);
}
