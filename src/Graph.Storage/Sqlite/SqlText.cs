using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The statements of the embedded <c>.sql</c> files by their path without ending, such as <c>read/claims</c>. A line that ends in
/// <c>--? name</c> stands only where a value of that name is given, one with <c>--? !name</c> only where none is, so that a filter that is
/// not used costs nothing and the planner sees only what is asked. A line <c>-- include name</c> stands for the lines of
/// <c>parts/name.sql</c>.
/// </summary>
internal sealed class SqlText
{
    private const string Prefix = "sql/";
    private const string Suffix = ".sql";
    private const string Parts = "parts/";
    private const string Include = "-- include ";
    private static readonly FrozenDictionary<string, SqlText> s_all = Load();

    private const int MostKept = 500;
    private const int MostConditions = 64;

    private readonly SqlLine[] _lines;
    private readonly string? _fixed;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<ulong, string> _texts = new();

    private SqlText(string text)
    {
        _lines = [.. text.Split('\n').SelectMany(Expand).Where(l => !l.StartsWith("-- ", StringComparison.Ordinal)).Select(SqlLine.Parse)];
        _conditions = [.. _lines.SelectMany(l => l.Conditions).Select(c => c.TrimStart('!')).Distinct()];
        if (_conditions.Length > MostConditions)
            throw new InvalidOperationException($"a statement has over {MostConditions} conditions: {text}");
        _fixed = _lines.Any(l => l.Conditions.Length > 0) ? null : Join(_lines);
    }

    /// <summary>The names of all statements, sorted ordinally; parts of statements are none.</summary>
    public static IEnumerable<string> Names =>
        s_all.Keys.Where(n => !n.StartsWith(Parts, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Whether the statement of that name is the same whatever is given.</summary>
    public static bool IsFixed(string name) => s_all[name]._fixed is not null;

    /// <summary>The statement of that name with the lines that stand for <paramref name="values"/>.</summary>
    public static string Of(string name, ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        var statement = s_all[name];
        if (statement._fixed is { } text)
            return text;
        var given = statement.Given(values);
        if (statement._texts.TryGetValue(given, out var known))
            return known;
        var made = statement.Text(values);
        if (statement._texts.Count < MostKept)
            statement._texts[given] = made;
        return made;
    }

    // Which of the conditions hold, a bit each.
    private ulong Given(ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        var given = 0UL;
        foreach (var (name, value) in values)
        {
            if (!value.IsNull && Array.IndexOf(_conditions, name) is >= 0 and var at)
                given |= 1UL << at;
        }

        return given;
    }

    private string Text(ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        var lines = new List<SqlLine>(_lines.Length);
        foreach (var line in _lines)
        {
            if (line.Stands(values))
                lines.Add(line);
        }

        return Join(lines);
    }

    // The lines of a part stand in place of the line that includes it.
    private static string[] Expand(string line)
    {
        if (!line.StartsWith(Include, StringComparison.Ordinal))
            return [line];
        using var reader = new StreamReader(
            typeof(SqlText).Assembly.GetManifestResourceStream($"{Prefix}{Parts}{line[Include.Length..].Trim()}{Suffix}")
                ?? throw new InvalidOperationException($"there is no part '{line}'")
        );
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
    }

    private static string Join(IEnumerable<SqlLine> lines) => string.Join('\n', lines.Select(l => l.Text)).Trim();

    private static FrozenDictionary<string, SqlText> Load()
    {
        var assembly = typeof(SqlText).Assembly;
        var all = new Dictionary<string, SqlText>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[Prefix.Length..^Suffix.Length].Replace('\\', '/');
            all.Add(name, new SqlText(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal)));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
