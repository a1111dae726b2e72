using System.Collections.Concurrent;
using System.Collections.Frozen;
using Graph.Language.Gazetteers;

namespace Graph.Language.Lexicons;

/// <summary>All that one language pack knows, read once and immutable.</summary>
public sealed class LanguagePack
{
    private static readonly ConcurrentDictionary<string, Lazy<LanguagePack>> s_packs = new(StringComparer.Ordinal);

    private LanguagePack(string language)
    {
        Files = new PackFiles(language);
        var builder = new LexiconBuilder(Files);
        Lexicon = builder.Build();
        Grammar = new Grammar(Files);
        Gazetteer = new GazetteerBuilder(Files, builder, Lexicon).Build();
    }

    /// <summary>Its files, for parts that read further ones.</summary>
    public PackFiles Files { get; }

    /// <summary>Its word order and endings.</summary>
    public Grammar Grammar { get; }

    /// <summary>Its words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Its names.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The pack of a language.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <exception cref="PackException">There is no such pack, or it is broken.</exception>
    public static LanguagePack Of(string language) => s_packs.GetOrAdd(language, l => new Lazy<LanguagePack>(() => Load(l))).Value;

    /// <summary>Reads one column of a file of the pack by its first column.</summary>
    public FrozenDictionary<string, string> ReadColumn(string file, string column)
    {
        var table = Files.Table(file);
        var index = table.Column(column);
        return ByFirst(table, r => r[index]);
    }

    /// <summary>Reads two columns of a file of the pack by its first column.</summary>
    public FrozenDictionary<string, (string First, string Second)> ReadPairs(string file, string first, string second)
    {
        var table = Files.Table(file);
        var (one, two) = (table.Column(first), table.Column(second));
        return ByFirst(table, r => (r[one], r[two]));
    }

    private static FrozenDictionary<string, T> ByFirst<T>(TsvTable table, Func<TsvRow, T> value)
    {
        var rows = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            if (!rows.TryAdd(row[0], value(row)))
            {
                throw new PackException($"{table.File}:{row.Line}: '{row[0]}' stands here for the second time (case does not count); keep one row");
            }
        }

        return rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static LanguagePack Load(string language) => PackFiles.Languages.Contains(language)
        ? new LanguagePack(language)
        : throw new PackException($"no language pack '{language}'; there are {string.Join(", ", PackFiles.Languages)}");
}
