using System.Collections.Frozen;
using System.Globalization;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Language.Dates;

/// <summary>The time words and date patterns of a pack.</summary>
internal sealed class DateVocabulary
{
    private const string Roles = "core, inner, prefix, suffix, heading";
    private const string GenitiveEnding = "-genitive";
    private readonly FrozenDictionary<string, DateSense[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly DateSymbols _symbols = new();

    public DateVocabulary(LanguagePack pack, NumberWords numbers)
    {
        var files = pack.Files;
        var words = new Dictionary<string, List<DateSense>>(StringComparer.OrdinalIgnoreCase);
        ReadWords(files.Table("time.tsv"), words);
        ReadPatterns(files.Table("date-patterns.tsv"), words);
        foreach (var number in numbers.Atoms)
        {
            Add(words, number, new DateSense(DateSymbols.NumberWord, DateSlot.None, 0, DateUnit.Day, false, false));
        }

        var senses = words.ToFrozenDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
        _words = senses.GetAlternateLookup<ReadOnlySpan<char>>();
        Senses = new WordTable<DateSense[]>(senses, pack.Lexicon);
        Opening = new WordTable<DateSense[]>(
            senses.Where(w => Array.Exists(w.Value, Opens)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            pack.Lexicon
        );
    }

    /// <summary>Patterns that are dates by themselves.</summary>
    public PatternNode Core { get; } = new();

    /// <summary>Patterns that are dates only behind a prefix.</summary>
    public PatternNode Inner { get; } = new();

    /// <summary>Words that belong to the date behind them.</summary>
    public PatternNode Prefixes { get; } = new();

    /// <summary>Words that belong to the date before them.</summary>
    public PatternNode Suffixes { get; } = new();

    /// <summary>Patterns that are dates only as the heading of a paragraph or list line.</summary>
    public PatternNode Headings { get; } = new();

    /// <summary>The senses of words.</summary>
    public WordTable<DateSense[]> Senses { get; }

    /// <summary>The words with which a date can begin, or a word that belongs to the date behind it.</summary>
    public WordTable<DateSense[]> Opening { get; }

    /// <summary>The senses of a word or mark.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out DateSense[] senses) => _words.TryGetValue(word, out senses!);

    private bool Opens(DateSense sense)
    {
        return Open(sense.Symbol) || (sense.Symbol == DateSymbols.NumberWord && Open(DateSymbols.Number));

        bool Open(int symbol) => Core.Next.ContainsKey(symbol) || Prefixes.Next.ContainsKey(symbol);
    }

    private static void Add(Dictionary<string, List<DateSense>> words, string word, DateSense sense)
    {
        if (!words.TryGetValue(word, out var senses))
        {
            words[word] = senses = [];
        }

        if (!senses.Contains(sense))
        {
            senses.Add(sense);
        }
    }

    private void ReadWords(TsvTable table, Dictionary<string, List<DateSense>> words)
    {
        foreach (var row in table.Rows)
        {
            var name = row[table.Column("class")];
            var value = row[table.Column("value")].Split(' ');
            var slot = Enum.TryParse<DateSlot>(name.Split('-')[0], ignoreCase: true, out var known) ? known : DateSlot.None;
            var number = 0;
            var unit = DateUnit.Day;
            if (
                slot != DateSlot.None
                && (
                    !int.TryParse(value[0], NumberStyles.None, CultureInfo.InvariantCulture, out number)
                    || (slot == DateSlot.Unit) != (value.Length == 2)
                    || (slot == DateSlot.Unit && !Enum.TryParse(value[1], ignoreCase: true, out unit))
                )
            )
            {
                throw new PackException(
                    $"{table.File}:{row.Line}: expected a number as value, for units also day, week, month or year, got '{row[table.Column("value")]}'"
                );
            }

            Add(
                words,
                row[0],
                new DateSense(
                    _symbols.Of($"{{{name}}}"),
                    slot,
                    number,
                    unit,
                    char.IsUpper(row[0][0]),
                    name.EndsWith(GenitiveEnding, StringComparison.Ordinal)
                )
            );
        }
    }

    private void ReadPatterns(TsvTable table, Dictionary<string, List<DateSense>> words)
    {
        foreach (var row in table.Rows)
        {
            var root = row[table.Column("role")] switch
            {
                "core" => Core,
                "inner" => Inner,
                "prefix" => Prefixes,
                "suffix" => Suffixes,
                "heading" => Headings,
                var role => throw new PackException($"{table.File}:{row.Line}: '{role}' is no role of a pattern; the roles are {Roles}"),
            };
            var meaning = DateMeaningReader.Read(table, row);
            AddPattern(root, row[0].Split(' '), meaning, words, row, table);
        }
    }

    private void AddPattern(
        PatternNode node,
        ReadOnlySpan<string> elements,
        DateMeaning meaning,
        Dictionary<string, List<DateSense>> words,
        TsvRow row,
        TsvTable table
    )
    {
        if (elements.IsEmpty)
        {
            node.Meaning ??= meaning;
            return;
        }

        var element = elements[0];
        if (element.Length > 1 && element.EndsWith('?'))
        {
            AddPattern(node, elements[1..], meaning, words, row, table);
            element = element[..^1];
        }

        foreach (var alternative in element.Split('|'))
        {
            AddPattern(node.Add(Symbol(alternative, words, row, table)), elements[1..], meaning, words, row, table);
        }
    }

    private int Symbol(string element, Dictionary<string, List<DateSense>> words, TsvRow row, TsvTable table)
    {
        if (element.StartsWith('{'))
        {
            return _symbols.Has(element)
                ? _symbols.Of(element)
                : throw new PackException($"{table.File}:{row.Line}: the class {element} has no words in time.tsv");
        }

        var literal = element.Replace('_', ' ');
        var symbol = _symbols.Of(literal);
        Add(words, literal, new DateSense(symbol, DateSlot.None, 0, DateUnit.Day, false, false));
        return symbol;
    }
}
