namespace Graph.Model;

/// <summary>A source document.</summary>
/// <param name="Id"><c>article:</c> and a hash of the canonical url, or of the text where there is none.</param>
/// <param name="Text">The body, NFC-normalised with LF line ends; all spans point into it.</param>
/// <param name="Language">ISO 639-1 code of a language pack.</param>
public sealed record Article(NodeId Id, string Text, string Language)
{
    /// <summary>Headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, if known; relative dates count from it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Name of the publisher, if known.</summary>
    public string? Source { get; init; }

    /// <summary>Address, if known.</summary>
    public string? Url { get; init; }

    /// <summary>Number of its version, if the publisher counts them: a higher one corrects a lower one.</summary>
    public int? Version { get; init; }

    /// <summary>When the publisher last changed it, if known.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>When the file that it was read from was last changed; no content, but it decides between versions whose publisher tells
    /// nothing.</summary>
    public DateTimeOffset? FileChanged { get; init; }

    /// <summary>The path that it was read from, as the user gave it; no content, and kept by no store.</summary>
    public string? Path { get; init; }
}
