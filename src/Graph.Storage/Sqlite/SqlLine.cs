namespace Graph.Storage.Sqlite;

/// <summary>A line of a statement and the values that must be given (or, with <c>!</c>, not given) for it to stand.</summary>
internal readonly record struct SqlLine(string Text, string[] Conditions)
{
    private const string Mark = "--?";

    public static SqlLine Parse(string line)
    {
        var mark = line.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0
            ? new SqlLine(line, [])
            : new SqlLine(line[..mark].TrimEnd(), line[(mark + Mark.Length)..].Split('&', StringSplitOptions.TrimEntries));
    }

    public bool Stands(ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        foreach (var condition in Conditions)
        {
            var absent = condition[0] == '!';
            if (Given(values, absent ? condition[1..] : condition) == absent)
                return false;
        }

        return true;
    }

    private static bool Given(ReadOnlySpan<(string Name, SqlValue Value)> values, string name)
    {
        foreach (var (candidate, value) in values)
        {
            if (candidate == name)
                return !value.IsNull;
        }

        return false;
    }
}
