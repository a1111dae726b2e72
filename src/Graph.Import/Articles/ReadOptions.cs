using Graph.Language;

namespace Graph.Import.Articles;

/// <summary>What holds for all inputs of a run.</summary>
public sealed record ReadOptions
{
    /// <summary>The limit on one article where the user gives none: 10 MiB, some thousand times a newspaper article.</summary>
    public const int DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary>The limit on what one packed source may unpack to where the user gives none: 256 GiB.</summary>
    public const long DefaultMaxUnpackedBytes = 256L * 1024 * 1024 * 1024;

    /// <summary>The languages that articles may have.</summary>
    public PackLibrary Packs { get; init; } = PackLibrary.Embedded;

    /// <summary>Day of publication of articles that do not name theirs.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of articles that do not name theirs; null lets the text tell.</summary>
    public string? Language { get; init; }

    /// <summary>Size in bytes of UTF-8 up to which an article is read; a file of many articles may be of any size.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>Size in bytes up to which one packed source is unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = DefaultMaxUnpackedBytes;

    /// <summary>Under which names the fields come.</summary>
    public FieldMap Map { get; init; } = FieldMap.None;

    /// <summary>Name of the format that all inputs have; null lets name and content tell.</summary>
    public string? Format { get; init; }

    /// <summary>Whether the articles that site maps name are fetched.</summary>
    public bool Follows { get; init; }

    /// <summary>The day of the run, beyond which a day of publication is odd; null asks no such question.</summary>
    public DateOnly? Today { get; init; }
}
