using System.Globalization;

namespace Graph.Import.Exports;

/// <summary>A file of comma-separated values as <c>neo4j-admin database import</c> reads them: words in quotes, nothing between commas for
/// null.</summary>
internal sealed class CsvFile : ITable
{
    private readonly StreamWriter _text;

    public CsvFile(string folder, string name, string heading)
    {
        _text = TextOutput.Open(File.Create(Path.Combine(folder, name)));
        _text.WriteLine(heading);
    }

    public void Row(params ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _text.Write(',');
            }

            _text.Write(Cell(cells[i]));
        }

        _text.WriteLine();
    }

    public Task FlushAsync(CancellationToken cancellation) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        var file = _text.BaseStream;
        await _text.DisposeAsync().ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            int number => number.ToString(CultureInfo.InvariantCulture),
            DateOnly day => XmlOutput.Day(day),
            _ => $"\"{value.ToString()!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        };
}
