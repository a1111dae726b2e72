namespace Graph.Generation;

/// <summary>The embedded tables.</summary>
internal static class Tables
{
    /// <summary>The rows of a table, its heading first.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(typeof(Tables).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split('\t');
        }
    }
}
