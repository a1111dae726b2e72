namespace Graph.Language.Lexicons;

/// <summary>A row of a <see cref="TsvTable"/> and the line where it stands.</summary>
internal readonly record struct TsvRow(int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    public string[] Values(int column) => Cells[column].Length == 0 ? [] : Cells[column].Split('|');
}
