namespace Graph.Language.Lexicons;

/// <summary>A tab-separated file of a pack: <c>#</c> comments, a header row, then rows of as many cells.</summary>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string file, Dictionary<string, int> columns, List<TsvRow> rows) => (File, _columns, Rows) = (file, columns, rows);

    public string File { get; }

    public List<TsvRow> Rows { get; }

    public int Column(string name) =>
        _columns.TryGetValue(name, out var index)
            ? index
            : throw new PackException($"{File}: expected a column '{name}', got {string.Join(", ", _columns.Keys)}");

    public bool HasColumn(string name) => _columns.ContainsKey(name);

    public static TsvTable Read(string file, TextReader reader)
    {
        Dictionary<string, int>? columns = null;
        var rows = new List<TsvRow>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t');
            if (columns is null)
            {
                columns = cells.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
            }
            else if (cells.Length != columns.Count)
            {
                throw new PackException(
                    $"{file}:{line}: expected {columns.Count} cells ({string.Join("<TAB>", columns.Keys)}), got {cells.Length}: '{text}'"
                );
            }
            else
            {
                rows.Add(new TsvRow(line, cells));
            }
        }

        return new TsvTable(file, columns ?? throw new PackException($"{file}:1: expected a header row, got an empty file"), rows);
    }
}
