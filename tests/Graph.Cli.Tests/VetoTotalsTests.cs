using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

/// <summary>A table of all vetoes, imported by the mapping of the samples, is counted by one question.</summary>
public sealed class VetoTotalsTests : IDisposable
{
    private const string Prefix = "GraphQL: ";
    private const string Question = """
        query ($states: [ID!]!) { nodes(ids: $states) { ... on State { id relations(where: { types: [VETOED] }, first: 1) { totalCount } } } }
        """;

    private static readonly (string State, string Id, int Vetoes)[] s_totals =
    [
        ("USSR", "state:SU", 84),
        ("USA", "state:US", 71),
        ("Russia", "state:RU", 31),
        ("UK", "state:GB", 29),
        ("China", "state:CN", 17),
        ("France", "state:FR", 7),
    ];

    /// <summary>The day of the first draft that Russia and China veto.</summary>
    private static readonly DateOnly s_told = DayOf(84);

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Six_totals_of_a_public_table_come_out_of_one_question()
    {
        _workspace.Write("vetoes.csv", Table());
        var mapping = Path.Combine(Workspace.Samples, "..", "records", "vetoes.yaml");
        var import = await _workspace.RunAsync("import", "--mapping", mapping, _workspace.In("vetoes.csv"), "--store", _workspace.Store);
        Assert.Equal((0, ""), (import.ExitCode, import.ExitCode == 0 ? "" : import.Error));

        // What articles tell of a veto on record is no other veto.
        _workspace.Write(
            "sv.md",
            $"---\ndate: {s_told.AddDays(1):O}\nlanguage: sv\n---\nRyssland och Kina lade den {s_told.Day} januari {s_told.Year} in sitt veto mot en resolution i FN:s säkerhetsråd.\n"
        );
        _workspace.Write(
            "en.md",
            $"---\ndate: {s_told.AddDays(1):O}\nlanguage: en\n---\nRussia and China vetoed a U.N. Security Council resolution on {s_told.Day} January {s_told.Year}.\n"
        );
        await _workspace.RunAsync("import", _workspace.In("sv.md"), _workspace.In("en.md"), "--store", _workspace.Store);

        using var graph = GraphProcess.Start(_workspace, "en-GB", "serve", "--port", "0", "--store", _workspace.Store);
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(
            (await graph.LineAsync(Prefix))[Prefix.Length..],
            new { query = Question, variables = new { states = s_totals.Select(t => t.Id) } },
            TestContext.Current.CancellationToken
        );
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(
            s_totals.Select(t => (t.Id, t.Vetoes)),
            answer
                .GetProperty("data")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(c => (c.GetProperty("id").GetString()!, c.GetProperty("relations").GetProperty("totalCount").GetInt32()))
        );
    }

    private static DateOnly DayOf(int row) => new DateOnly(1946, 2, 16).AddDays(130 * row);

    /// <summary>A draft a row with all who vetoed it: China's vetoes are cast with Russia's, those of Britain and France with those of the
    /// United States.</summary>
    private static string Table()
    {
        var table = new StringBuilder("Draft,Date,Title,Vetoes,Concerns\n");
        var left = s_totals.ToDictionary(t => t.State, t => t.Vetoes, StringComparer.Ordinal);
        for (var row = 0; left.Values.Any(n => n > 0); row++)
        {
            string[] cast =
                left["USSR"] > 0 ? ["USSR"]
                : left["Russia"] > 0 ? ["Russia", "China"]
                : ["USA", "UK", "France"];
            var vetoes = cast.Where(state => left[state] > 0).ToList();
            vetoes.ForEach(state => left[state]--);
            var day = DayOf(row);
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"S/{day.Year}/{row + 1},{day:yyyy-MM-dd},Draft {row + 1},{string.Join(';', vetoes)},"
            );
        }

        return table.ToString();
    }
}
