namespace Graph.Evaluation.Treebanks;

/// <summary>Reads trees from CoNLL-U text.</summary>
internal static class ConlluReader
{
    /// <exception cref="FormatException">A line is no CoNLL-U; the message names file and line.</exception>
    public static IEnumerable<Tree> Read(string file)
    {
        using var reader = new StreamReader(file);
        foreach (var tree in Read(reader, file))
        {
            yield return tree;
        }
    }

    /// <inheritdoc cref="Read(string)"/>
    public static IEnumerable<Tree> Read(TextReader reader, string file)
    {
        var builder = new TreeBuilder(file);
        while (reader.ReadLine() is { } line)
        {
            if (builder.Add(line) is { } tree)
            {
                yield return tree;
            }
        }

        if (builder.End() is { } last)
        {
            yield return last;
        }
    }
}
