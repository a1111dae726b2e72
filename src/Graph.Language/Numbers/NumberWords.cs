using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Graph.Language.Lexicons;

namespace Graph.Language.Numbers;

/// <summary>The number words of a pack and what compounds of them are worth.</summary>
internal sealed class NumberWords
{
    private const string File = "numbers.tsv";
    private const int LongestCompound = 48;
    private readonly FormTable<NumberWord> _words;
    private readonly SearchValues<char> _initials;
    private readonly int _longest;

    public NumberWords(LanguagePack pack)
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        var table = pack.Files.Table(File);
        foreach (var row in table.Rows)
        {
            words[row[table.Column("word")]] = Read(table, row);
        }

        _words = new FormTable<NumberWord>(words, StringComparison.OrdinalIgnoreCase);
        Atoms = [.. words.Where(w => w.Value.Class <= NumberClass.Scale).Select(w => w.Key).Order(StringComparer.Ordinal)];
        _longest = Atoms.Max(a => a.Length);
        _initials = SearchValues.Create(Atoms.SelectMany(a => new[] { a[0], char.ToUpperInvariant(a[0]) }).Distinct().ToArray());
    }

    /// <summary>The words that numbers are made of, sorted ordinally.</summary>
    public IReadOnlyList<string> Atoms { get; }

    /// <summary>The row of a word or mark.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out NumberWord found) => _words.TryFind(word, out found);

    /// <summary>Cuts a compound ("tvåhundrafemtio", "twenty-five") into number words.</summary>
    /// <returns>How many of <paramref name="parts"/> it has, or 0.</returns>
    public int Split(ReadOnlySpan<char> word, Span<NumberWord> parts) =>
        word.Length is > 3 and <= LongestCompound && _initials.Contains(word[0]) ? SplitRest(word, parts, 0) : 0;

    /// <summary>Whether a word is a compound of number words.</summary>
    public bool IsCompound(ReadOnlySpan<char> word)
    {
        var room = default(NumberParts);
        return Split(word, room) > 0;
    }

    private int SplitRest(ReadOnlySpan<char> rest, Span<NumberWord> parts, int count)
    {
        if (rest.Length == 0)
        {
            return count;
        }

        if (count > 0 && rest[0] is '-' or '\u2010' or '\u2011')
        {
            rest = rest[1..];
        }

        for (var length = Math.Min(_longest, rest.Length); length >= 2 && count < parts.Length; length--)
        {
            if (_words.TryFind(rest[..length], out var part) && part.Class <= NumberClass.Scale)
            {
                parts[count] = part;
                if (SplitRest(rest[length..], parts, count + 1) is > 0 and var all)
                {
                    return all;
                }
            }
        }

        return 0;
    }

    private static NumberWord Read(TsvTable table, TsvRow row)
    {
        var name = row[table.Column("class")];
        var value = row[table.Column("value")];
        if (
            !Enum.TryParse<NumberClass>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var @class)
            || char.IsDigit(name[0])
        )
        {
            throw new PackException(
                $"{table.File}:{row.Line}: '{name}' is no class of number words; the classes are {string.Join(", ", Enum.GetNames<NumberClass>())}"
            );
        }

        if (@class >= NumberClass.Connector)
        {
            return new NumberWord(@class, 0, value.Length == 0 ? null : value);
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new NumberWord(@class, number, null)
            : throw new PackException($"{table.File}:{row.Line}: expected a number as value, got '{value}'");
    }
}
