namespace Graph.Storage.Identity;

/// <summary>Reads the tables beside this code: a key, a tab and words with spaces between them; comments with <c>#</c>.</summary>
internal static class IdentityTable
{
    /// <exception cref="FormatException">A line has another form.</exception>
    public static List<(string Key, string[] Words)> Read(string file)
    {
        using var stream =
            typeof(IdentityTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded in Graph.Storage");
        using var reader = new StreamReader(stream);
        var (rows, number) = (new List<(string, string[])>(), 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
                continue;
            if (line.Split('\t') is not [{ Length: > 0 } key, { Length: > 0 } words])
                throw new FormatException($"{file}:{number}: expected key<TAB>word word …, got '{line}'");
            rows.Add((key, words.Split(' ')));
        }

        return rows;
    }
}
