using Graph.Import.Articles;

namespace Graph.Import.Formats.Csv;

/// <summary>In which column each field stands.</summary>
/// <param name="Fields">Fields and the numbers of their columns, from 0.</param>
internal sealed record CsvColumns(IReadOnlyDictionary<string, int> Fields)
{
    /// <summary>The last column that is needed.</summary>
    public int Last => Fields.Values.Max();

    /// <summary>Finds the columns by the names on top and by what <c>--map</c> says.</summary>
    /// <exception cref="RefusedInputException">No column holds the text.</exception>
    public static CsvColumns Of(IReadOnlyList<string> names, FieldMap map)
    {
        var fields = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (field, name) in map.Names)
        {
            fields[field] = Index(names, name);
        }

        for (var column = 0; column < names.Count; column++)
        {
            var isText = string.Equals(names[column], FieldNames.Text, StringComparison.OrdinalIgnoreCase);
            if (FieldNames.TryGet(names[column], out var field) || isText)
            {
                fields.TryAdd(isText ? FieldNames.Text : field, column);
            }
        }

        return fields.ContainsKey(FieldNames.Text) ? new CsvColumns(fields) : throw Missing(names, FieldNames.Text);
    }

    private static int Index(IReadOnlyList<string> names, string name)
    {
        for (var column = 0; column < names.Count; column++)
        {
            if (names[column] == name)
            {
                return column;
            }
        }

        throw Missing(names, name);
    }

    private static RefusedInputException Missing(IReadOnlyList<string> names, string name) =>
        new(
            $"there is no column '{name}'",
            $"tell the name of the column with --map, such as text={names.FirstOrDefault(n => n.Length > 0) ?? "body"}; there are {string.Join(", ", names.Take(20))}"
        );
}
