namespace Graph.Language.Lexicons;

/// <summary>Opens the embedded files of one language pack.</summary>
/// <param name="Language">ISO 639-1 code, the name of the pack's folder.</param>
public sealed record PackFiles(string Language)
{
    private const string Prefix = "packs/";

    /// <summary>Codes of all packs, sorted ordinally.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(PackFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..].Split('/', '\\')[0])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Names of the pack's files in <paramref name="folder"/> (or at its top, for ""), sorted ordinally.</summary>
    public IReadOnlyList<string> List(string folder)
    {
        var prefix = $"{Prefix}{Language}/{folder}";
        return
        [
            .. typeof(PackFiles).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/'))
                .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
                .Select(n => n[(Prefix.Length + Language.Length + 1)..]).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Opens a file by its name inside the pack.</summary>
    /// <exception cref="PackException">The pack has no such file.</exception>
    public StreamReader Open(string file)
    {
        var stream = TryOpen(file)
            ?? throw new PackException($"{Language}/{file}: the file is missing; every pack has the same file names (see Packs/README.md)");
        return new StreamReader(stream);
    }

    /// <summary>Opens a file that a pack can do without; null where it does.</summary>
    public Stream? TryOpen(string file)
    {
        var assembly = typeof(PackFiles).Assembly;
        return assembly.GetManifestResourceStream($"{Prefix}{Language}/{file}")
            ?? assembly.GetManifestResourceStream($"{Prefix}{Language}/{file}".Replace('/', '\\'));
    }

    internal TsvTable Table(string file)
    {
        using var reader = Open(file);
        return TsvTable.Read($"{Language}/{file}", reader);
    }
}
