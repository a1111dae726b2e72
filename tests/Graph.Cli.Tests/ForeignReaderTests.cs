using System.Text.Json;
using Graph.Cli.Tests.Running;
using Graph.Tests;
using nietras.SeparatedValues;

namespace Graph.Cli.Tests;

/// <summary>What programs that are not ours find in what is written for them.</summary>
public sealed class ForeignReaderTests(NpmFolder npm) : IClassFixture<NpmFolder>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("entities")]
    [InlineData("quotes")]
    [InlineData("articles")]
    [InlineData("claims")]
    [InlineData("relations")]
    [InlineData("links")]
    public async Task A_reader_of_Parquet_finds_the_rows_of_the_table_in_lines(string table)
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        foreach (var format in new[] { "parquet", "neo4j-csv" })
            await _workspace.RunAsync("export", "--format", format, "--output", _workspace.In(format), "--store", _workspace.Store);

        var found = await npm.RunAsync("parquet.mjs", _workspace.In($"parquet/{table}.parquet"));

        var expected = Rows(_workspace.In($"neo4j-csv/{table}.csv"));
        Assert.True(expected.Count > 10, $"{expected.Count} rows");
        Assert.Equal(expected, found.Select(line => JsonSerializer.Deserialize<string[]>(line)!));
    }

    private static List<string[]> Rows(string path)
    {
        using var reader = Sep.Reader(options => options with { HasHeader = false, Unescape = true }).FromFile(path);
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            var cells = new string[row.ColCount];
            for (var column = 0; column < cells.Length; column++)
                cells[column] = row[column].ToString();
            rows.Add(cells);
        }

        return rows;
    }
}
