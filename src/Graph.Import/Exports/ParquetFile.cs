using Parquet;
using Parquet.Schema;

namespace Graph.Import.Exports;

/// <summary>A file in columns, in groups of rows, so that memory does not grow with it. Days are text as in ISO 8601, lists text with
/// semicolons.</summary>
internal sealed class ParquetFile : ITable
{
    private const int GroupSize = 20_000;

    private readonly FileStream _file;
    private readonly DataField[] _fields;
    private readonly List<object?>[] _columns;
    private ParquetWriter? _writer;

    public ParquetFile(string folder, string name, string heading)
    {
        _file = File.Create(Path.Combine(folder, name));
        _fields = [.. heading.Split(',').Select(Field)];
        _columns = [.. _fields.Select(_ => new List<object?>())];
    }

    public void Row(params ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            _columns[i].Add(cells[i] is DateOnly day ? XmlOutput.Day(day) : cells[i]);
        }
    }

    public Task FlushAsync(CancellationToken cancellation) => _columns[0].Count < GroupSize ? Task.CompletedTask : WriteAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await WriteAsync(CancellationToken.None).ConfigureAwait(false);
        await _writer!.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        _writer ??= await ParquetWriter
            .CreateAsync(new ParquetSchema(_fields), _file, cancellationToken: cancellation)
            .ConfigureAwait(false);
        using var group = _writer.CreateRowGroup();
        for (var i = 0; i < _fields.Length; i++)
        {
            await WriteAsync(group, _fields[i], _columns[i], cancellation).ConfigureAwait(false);
            _columns[i].Clear();
        }

        group.CompleteValidate();
    }

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, List<object?> cells, CancellationToken cancellation) =>
        field.ClrType == typeof(bool) ? group.WriteAsync(field, Values<bool>(cells), cancellationToken: cancellation)
        : field.ClrType == typeof(int) ? group.WriteAsync(field, Values<int>(cells), cancellationToken: cancellation)
        : field.ClrType == typeof(double) ? group.WriteAsync(field, Values<double>(cells), cancellationToken: cancellation)
        : group.WriteAsync(field, (IReadOnlyCollection<string>)[.. cells.Select(cell => cell?.ToString()!)]);

    private static ReadOnlyMemory<T?> Values<T>(List<object?> cells)
        where T : struct => cells.Select(cell => (T?)cell).ToArray();

    private static DataField Field(string column) =>
        column[(column.LastIndexOf(':') + 1)..] switch
        {
            "boolean" => new DataField<bool?>(column),
            "int" => new DataField<int?>(column),
            "double" => new DataField<double?>(column),
            _ => new DataField<string>(column),
        };
}
