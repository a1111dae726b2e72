using System.Collections.Concurrent;
using Graph.Language.Lexicons;

namespace Graph.Language;

/// <summary>The language packs at hand: those of the program, and those of a folder beside them. Safe to use from many threads at
/// once.</summary>
public sealed class PackLibrary
{
    private readonly SortedDictionary<string, PackFiles> _files;
    private readonly ConcurrentDictionary<string, Lazy<LanguagePack>> _packs = new(StringComparer.Ordinal);
    private readonly Lazy<LanguageDetector> _detector;

    private PackLibrary(IEnumerable<PackFiles> files)
    {
        _files = new SortedDictionary<string, PackFiles>(
            files.ToDictionary(f => f.Language, StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Languages = [.. _files.Keys];
        _detector = new Lazy<LanguageDetector>(() => new LanguageDetector(_files.Values));
    }

    /// <summary>The packs of the program.</summary>
    public static PackLibrary Embedded { get; } = new(PackFiles.Embedded());

    /// <summary>Codes of all packs (ISO 639-1), sorted ordinally.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Codes of the packs that came from a folder.</summary>
    public IReadOnlyList<string> Added { get; private init; } = [];

    /// <summary>Tells the languages of the packs apart.</summary>
    public LanguageDetector Detector => _detector.Value;

    /// <summary>The packs of the program and those in <paramref name="folder"/>, of which each has a folder of its own, named by its
    /// language.</summary>
    /// <remarks>A pack of the folder stands in the place of the program's pack of the same language.</remarks>
    /// <exception cref="PackException">There is no such folder, or there is no pack in it.</exception>
    public static PackLibrary WithFolder(string folder)
    {
        var added = PackFiles.InFolder(folder);
        return added.Count == 0
            ? throw new PackException(
                $"{folder}: there is no language pack; put the files of each into a folder named by its language, such as {folder}/no"
            )
            : new PackLibrary(PackFiles.Embedded().ExceptBy(added.Select(f => f.Language), f => f.Language).Concat(added))
            {
                Added = [.. added.Select(f => f.Language)],
            };
    }

    /// <summary>The pack of a language.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <exception cref="PackException">There is no such pack, or it is broken.</exception>
    public LanguagePack Of(string language) => _packs.GetOrAdd(language, l => new Lazy<LanguagePack>(() => Read(l))).Value;

    private LanguagePack Read(string language) =>
        _files.TryGetValue(language, out var files)
            ? new LanguagePack(files)
            : throw new PackException($"no language pack '{language}'; there are {string.Join(", ", Languages)}");
}
