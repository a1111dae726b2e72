namespace Graph.Import.Formats.Warc;

/// <summary>A record of a web archive.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Headers">Its headers by name.</param>
/// <param name="Block">What it holds, or null where that is too large.</param>
internal sealed record WarcRecord(long Number, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte>? Block)
{
    /// <summary>Such as <c>response</c>.</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "record");

    /// <summary>The address that was asked for, or null.</summary>
    public string? Address => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>When it was asked for, or null.</summary>
    public string? Date => Headers.GetValueOrDefault("WARC-Date");

    /// <summary>The kind of what it holds, or null.</summary>
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");
}
