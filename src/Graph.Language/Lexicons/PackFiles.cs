using System.Reflection;

namespace Graph.Language.Lexicons;

/// <summary>The files of one language pack, wherever they lie.</summary>
public sealed class PackFiles
{
    private const string Prefix = "packs/";

    private readonly SortedDictionary<string, Func<Stream>> _files;

    private PackFiles(string language, IEnumerable<KeyValuePair<string, Func<Stream>>> files)
    {
        Language = language;
        _files = new SortedDictionary<string, Func<Stream>>(new Dictionary<string, Func<Stream>>(files), StringComparer.Ordinal);
    }

    /// <summary>ISO 639-1 code, the name of the pack's folder.</summary>
    public string Language { get; }

    /// <summary>Names of the pack's files in <paramref name="folder"/> (or at its top, for ""), sorted ordinally.</summary>
    public IReadOnlyList<string> List(string folder) => [.. _files.Keys.Where(n => n.StartsWith(folder, StringComparison.Ordinal))];

    /// <summary>Opens a file by its name inside the pack.</summary>
    /// <exception cref="PackException">The pack has no such file.</exception>
    public StreamReader Open(string file) =>
        new(
            TryOpen(file)
                ?? throw new PackException(
                    $"{Language}/{file}: the file is missing; every pack has the same file names (see Packs/README.md)"
                )
        );

    /// <summary>Opens a file that a pack can do without; null where it does.</summary>
    public Stream? TryOpen(string file) => _files.TryGetValue(file, out var open) ? open() : null;

    internal static IReadOnlyList<PackFiles> Embedded()
    {
        var assembly = typeof(PackFiles).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(n => (Resource: n, Parts: n[Prefix.Length..].Replace('\\', '/').Split('/', 2)))
                .GroupBy(n => n.Parts[0], n => KeyValuePair.Create(n.Parts[1], Resource(assembly, n.Resource)))
                .Select(g => new PackFiles(g.Key, g)),
        ];
    }

    internal static IReadOnlyList<PackFiles> InFolder(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Order(StringComparer.Ordinal)
                    .Select(d => new PackFiles(Path.GetFileName(d), FilesOf(d))),
            ]
            : throw new PackException($"{folder}: there is no such folder of language packs");

    internal TsvTable Table(string file)
    {
        using var reader = Open(file);
        return TsvTable.Read($"{Language}/{file}", reader);
    }

    private static Func<Stream> Resource(Assembly assembly, string name) => () => assembly.GetManifestResourceStream(name)!;

    private static IEnumerable<KeyValuePair<string, Func<Stream>>> FilesOf(string pack) =>
        Directory
            .EnumerateFiles(pack, "*", SearchOption.AllDirectories)
            .Select(f =>
                KeyValuePair.Create<string, Func<Stream>>(Path.GetRelativePath(pack, f).Replace('\\', '/'), () => File.OpenRead(f))
            );
}
