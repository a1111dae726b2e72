namespace Graph.Import.Articles;

/// <summary>What holds for all inputs of a run.</summary>
public sealed record ReadOptions
{
    /// <summary>The limit on one article where the user gives none: 10 MiB, some thousand times a newspaper article.</summary>
    public const int DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary>Day of publication of articles that do not name theirs.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of articles that do not name theirs; null lets the text tell.</summary>
    public string? Language { get; init; }

    /// <summary>Size in bytes of UTF-8 up to which an article is read; a file of JSON Lines may be of any size.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;
}
