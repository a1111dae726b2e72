using System.Text;
using Graph.Model;

namespace Graph.Import.Records;

/// <summary>A row as words, "column: value" behind each other, so that what it claims has evidence to point to.</summary>
internal sealed class RecordText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, TextSpan> _cells = new(StringComparer.Ordinal);

    /// <summary>All of it.</summary>
    public string Text => _text.ToString();

    /// <summary>Where all of it stands.</summary>
    public TextSpan Whole => new(0, _text.Length);

    public void Add(string column, string value)
    {
        if (value.Length == 0)
            return;
        _text.Append(_text.Length > 0 ? "; " : "").Append(column).Append(": ");
        _cells[column] = new TextSpan(_text.Length, _text.Length + value.Length);
        _text.Append(value);
    }

    /// <summary>Where a value stands within the cell of a column.</summary>
    public TextSpan SpanOf(string column, string value)
    {
        if (!_cells.TryGetValue(column, out var cell))
            return Whole;
        var at = cell.Of(Text).IndexOf(value, StringComparison.Ordinal);
        return at < 0 ? cell : new TextSpan(cell.Start + at, cell.Start + at + value.Length);
    }
}
