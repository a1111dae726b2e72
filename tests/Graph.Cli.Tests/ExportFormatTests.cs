using System.Text.Json;
using System.Xml.Linq;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ExportFormatTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("cypher")]
    [InlineData("ftm")]
    [InlineData("plover")]
    [InlineData("annotations")]
    public async Task A_form_is_the_same_bytes_whatever_the_order_of_import(string format)
    {
        var first = await ExportAsync(format);
        var files = Directory.GetFiles(Workspace.Samples, "*.md").OrderDescending(StringComparer.Ordinal).ToArray();
        var other = "sqlite:" + _workspace.In("other.db");
        foreach (var file in files)
            await _workspace.RunAsync("import", file, "--store", other);

        var second = await _workspace.RunAsync("export", "--format", format, "--store", other);

        Assert.NotEmpty(first.Output);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(format != "jsonl", first.Error.Contains($"{format} leaves out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tables_in_columns_hold_the_rows_of_the_tables_in_lines()
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        foreach (var format in new[] { "parquet", "neo4j-csv" })
            await _workspace.RunAsync("export", "--format", format, "--output", _workspace.In(format), "--store", _workspace.Store);

        foreach (var name in new[] { "entities", "quotes", "articles", "claims", "relations", "links" })
        {
            var bytes = await File.ReadAllBytesAsync(_workspace.In($"parquet/{name}.parquet"), TestContext.Current.CancellationToken);
            Assert.Equal("PAR1"u8, bytes.AsSpan(0, 4));
            Assert.Equal("PAR1"u8, bytes.AsSpan(^4));
            Assert.True(File.Exists(_workspace.In($"neo4j-csv/{name}.csv")));
        }
    }

    [Fact]
    public async Task Networks_are_well_formed_and_every_edge_ends_at_a_node()
    {
        foreach (var format in new[] { "graphml", "gexf" })
        {
            var xml = XDocument.Parse((await ExportAsync(format)).Output);
            var space = xml.Root!.Name.Namespace;
            var nodes = xml.Descendants(space + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
            var edges = xml.Descendants(space + "edge").ToList();

            Assert.Contains("state:RU", nodes);
            Assert.NotEmpty(edges);
            Assert.All(
                edges,
                e => Assert.Subset(nodes, new HashSet<string> { e.Attribute("source")!.Value, e.Attribute("target")!.Value })
            );
            Assert.Equal(edges.Count, edges.Select(e => e.Attribute("id")!.Value).Distinct().Count());
            Assert.Equal(format == "gexf", xml.Descendants(space + "spell").Any());
        }
    }

    [Fact]
    public async Task Lines_of_json_are_read_by_a_foreign_reader_and_point_to_what_they_name()
    {
        var entities = Lines((await ExportAsync("ftm")).Output);
        var ids = entities
            .Where(e => e.GetProperty("schema").GetString() is "Person" or "PublicBody" or "Organization")
            .Select(e => e.GetProperty("id").GetString())
            .ToHashSet();
        var links = entities
            .Where(e => e.GetProperty("schema").GetString() == "UnknownLink")
            .Select(e => e.GetProperty("properties"))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains(l.GetProperty("subject")[0].GetString(), ids));
        Assert.All(links, l => Assert.Contains(l.GetProperty("object")[0].GetString(), ids));

        var annotations = Lines((await ExportAsync("annotations")).Output);
        Assert.NotEmpty(annotations);
        foreach (var target in annotations.Select(a => a.GetProperty("target")))
        {
            var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            var exact = quote.GetProperty("exact").GetString()!;
            Assert.Equal(exact.EnumerateRunes().Count(), position.GetProperty("end").GetInt32() - position.GetProperty("start").GetInt32());
        }
    }

    [Fact]
    public async Task Events_are_a_table_of_as_many_cells_in_every_row()
    {
        var rows = (await ExportAsync("plover")).Output.TrimEnd('\n').Split('\n').Select(l => l.Split('\t')).ToList();

        Assert.Equal("event_id", rows[0][0]);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        Assert.Contains(rows, r => r[2] == "REJECT" && r[4] == "state:RU");
    }

    [Fact]
    public async Task Files_for_neo4j_admin_need_a_folder_and_name_their_command()
    {
        await ExportAsync("jsonl");
        Assert.Equal(2, (await _workspace.RunAsync("export", "--format", "neo4j-csv", "--store", _workspace.Store)).ExitCode);
        Assert.Equal(2, (await _workspace.RunAsync("export", "--output", _workspace.In("csv"), "--store", _workspace.Store)).ExitCode);

        var made = await _workspace.RunAsync(
            "export",
            "--format",
            "neo4j-csv",
            "--output",
            _workspace.In("csv"),
            "--store",
            _workspace.Store
        );

        Assert.Equal(0, made.ExitCode);
        Assert.Contains("neo4j-admin database import full", made.Error, StringComparison.Ordinal);
        Assert.StartsWith(
            "id:ID,",
            await File.ReadAllTextAsync(_workspace.In("csv/entities.csv"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_sound_store_is_told_to_be_sound_and_its_backup_too()
    {
        await ExportAsync("jsonl");
        var backup = _workspace.In("backup.db");

        Assert.Equal(0, (await _workspace.RunAsync("backup", backup, "--store", _workspace.Store)).ExitCode);
        Assert.Equal(3, (await _workspace.RunAsync("backup", backup, "--store", _workspace.Store)).ExitCode);
        var check = await _workspace.RunAsync("check", "--store", "sqlite:" + backup);

        Assert.Equal((0, "12 articles checked, 0 faults\n"), (check.ExitCode, check.Output));
        Assert.Equal((await ExportAsync("jsonl")).Output, (await _workspace.RunAsync("export", "--store", "sqlite:" + backup)).Output);
    }

    public void Dispose() => _workspace.Dispose();

    private static List<JsonElement> Lines(string output) =>
        [.. output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private async Task<CommandResult> ExportAsync(string format)
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        return await _workspace.RunAsync("export", "--format", format, "--store", _workspace.Store);
    }
}
