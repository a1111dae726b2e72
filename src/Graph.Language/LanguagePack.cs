using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;

namespace Graph.Language;

/// <summary>All that one language pack knows, read once and immutable.</summary>
public sealed class LanguagePack
{
    internal LanguagePack(PackFiles files)
    {
        Files = files;
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

    /// <summary>Reads one column of a file of the pack by its first column.</summary>
    /// <exception cref="PackException">The file lacks the column or has a row twice.</exception>
    public FrozenDictionary<string, string> ReadColumn(string file, string column)
    {
        var table = Files.Table(file);
        var index = table.Column(column);
        return ByFirst(table, r => r[index]);
    }

    /// <summary>Reads one column of a file of the pack by its first column; nothing where an older pack lacks the column.</summary>
    /// <exception cref="PackException">The file has a row twice.</exception>
    public FrozenDictionary<string, string> ReadColumnOrNone(string file, string column) =>
        Files.Table(file).HasColumn(column) ? ReadColumn(file, column) : FrozenDictionary<string, string>.Empty;

    /// <summary>Reads one column of a file of the pack, whose words are those of an enumeration in any case, by its first column.</summary>
    /// <exception cref="PackException">The file lacks the column, has a row twice, or a word that the enumeration lacks.</exception>
    public FrozenDictionary<string, T> ReadColumn<T>(string file, string column)
        where T : struct, Enum
    {
        var table = Files.Table(file);
        var index = table.Column(column);
        return ByFirst(table, r => Named<T>(table, r, index));
    }

    /// <summary>Reads a column of numbers of a file of the pack by its first column, where a row has one; nothing where an older pack
    /// lacks the column.</summary>
    /// <exception cref="PackException">The file has a row twice, or something else than a number there.</exception>
    public FrozenDictionary<string, double?> ReadNumbersOrNone(string file, string column)
    {
        var table = Files.Table(file);
        return table.HasColumn(column)
            ? ByFirst(table, r => r[table.Column(column)] is { Length: > 0 } text ? Number(table, r, text) : (double?)null)
            : FrozenDictionary<string, double?>.Empty;
    }

    /// <summary>Reads two columns of a file of the pack by its first column.</summary>
    /// <exception cref="PackException">The file lacks a column or has a row twice.</exception>
    public FrozenDictionary<string, (string First, string Second)> ReadPairs(string file, string first, string second)
    {
        var table = Files.Table(file);
        var (one, two) = (table.Column(first), table.Column(second));
        return ByFirst(table, r => (r[one], r[two]));
    }

    /// <summary>The names of the months, in their order; fewer where an older pack lacks some.</summary>
    public ImmutableArray<string> ReadMonths() =>
        [
            .. ReadPairs("time.tsv", "class", "value")
                .Where(r => r.Value.First == "month")
                .GroupBy(r => int.Parse(r.Value.Second, CultureInfo.InvariantCulture), r => r.Key)
                .OrderBy(month => month.Key)
                .Select(month => month.OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).First()),
        ];

    private static T Named<T>(TsvTable table, TsvRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new PackException(
                $"{table.File}:{row.Line}: expected one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}, got '{row[column]}'"
            );

    private static double Number(TsvTable table, TsvRow row, string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new PackException($"{table.File}:{row.Line}: expected a number, got '{text}'");

    private static FrozenDictionary<string, T> ByFirst<T>(TsvTable table, Func<TsvRow, T> value)
    {
        var rows = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            if (!rows.TryAdd(row[0], value(row)))
            {
                throw new PackException(
                    $"{table.File}:{row.Line}: '{row[0]}' stands here for the second time (case does not count); keep one row"
                );
            }
        }

        return rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
