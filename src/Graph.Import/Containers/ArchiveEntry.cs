namespace Graph.Import.Containers;

/// <summary>A file in an archive.</summary>
/// <param name="Name">Its name with the folders before it.</param>
/// <param name="Open">Opens what it holds, unpacked; null where it is no file.</param>
internal readonly record struct ArchiveEntry(string Name, Func<Stream>? Open)
{
    /// <summary>Whether it, or a folder that it is in, is hidden.</summary>
    public bool IsHidden => Name.Split('/').Any(p => p is "__MACOSX" || p is ['.', not '.', ..]);

    /// <summary>Whether the name leads out of the folder in which the archive would be unpacked.</summary>
    public bool LeadsOut =>
        Name.StartsWith('/') || Name.Contains('\\', StringComparison.Ordinal) || Name.Split('/').Contains("..") || Name is [_, ':', ..];
}
