using System.Globalization;
using System.Text.Json;
using Figures = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<Graph.Benchmarks.Load.Turn.Figures>>;

namespace Graph.Benchmarks.Load;

/// <summary>Asks every server every question, taken in turn, and prints a table with the ratios first.</summary>
internal sealed class Comparison(Settings settings)
{
    private const int Checked = 20;

    private static readonly (string Of, string To)[] s_pairs =
    [
        ("neo4j", "apollo"),
        ("embedded", "neo4j"),
        ("neo4j", "statement"),
        ("neo4j", "floor"),
    ];

    // Every tenth is one that many articles speak of.
    private readonly string[] _actors = [.. Enumerable.Range(20, 200).Select(n => "state:S" + (n % 10 == 0 ? n / 10 % 10 : n))];
    private readonly List<(string Of, string To)> _pairs =
    [
        .. s_pairs.Where(p => settings.Servers.ContainsKey(p.Of) && settings.Servers.ContainsKey(p.To)),
    ];

    public async Task<int> RunAsync(IEnumerable<Question> questions)
    {
        Print([
            "question",
            "connections",
            .. _pairs.Select(p => $"{p.Of} : {p.To}, rate, p99"),
            .. settings.Servers.Keys.Select(n => n + ", answers/s, p99 ms"),
            .. settings.Processes.Keys.Select(n => n + ", processor ms"),
        ]);
        Print([.. Enumerable.Repeat("---", 2 + _pairs.Count + settings.Servers.Count + settings.Processes.Count)]);
        foreach (var question in questions.Where(q => settings.Questions.Any(begin => q.Name.StartsWith(begin, StringComparison.Ordinal))))
        {
            if (!await AreAlikeAsync(question))
            {
                return 1;
            }

            var turns = settings
                .Servers.Where(s => question.For(s.Key) is not null)
                .ToDictionary(
                    s => s.Key,
                    s => new Turn(
                        s.Value,
                        [.. _actors.Select(a => question.For(s.Key)!.Body(s.Key, a))],
                        settings.Processes.GetValueOrDefault(s.Key, [])
                    )
                );
            foreach (var turn in turns.Values)
            {
                await turn.RunAsync(8, settings.Time);
            }

            foreach (var connections in settings.Connections)
            {
                Print(Cells(question.Name, connections, await TurnsAsync(turns, connections)));
            }
        }

        return 0;
    }

    private async Task<Figures> TurnsAsync(Dictionary<string, Turn> turns, int connections)
    {
        var figures = turns.Keys.ToDictionary(n => n, _ => new List<Turn.Figures>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var (name, turn) in turns)
            {
                figures[name].Add(await turn.RunAsync(connections, settings.Time));
            }
        }

        return figures;
    }

    private IEnumerable<string> Cells(string question, int connections, Figures figures) =>
        [
            question,
            connections.ToString(CultureInfo.InvariantCulture),
            .. _pairs.Select(p =>
                figures.TryGetValue(p.Of, out var of) && figures.TryGetValue(p.To, out var to)
                    ? string.Create(CultureInfo.InvariantCulture, $"**{Rate(of) / Rate(to):0.00}**, {P99(of) / P99(to):0.00}")
                    : ""
            ),
            .. settings.Servers.Keys.Select(n =>
                figures.TryGetValue(n, out var its) ? string.Create(CultureInfo.InvariantCulture, $"{Rate(its):0.0}, {P99(its):0.0}") : ""
            ),
            .. settings.Processes.Keys.Select(n => figures.TryGetValue(n, out var its) ? Processor(its) : ""),
        ];

    private static string Processor(List<Turn.Figures> of) =>
        string.Join(
            " + ",
            Enumerable
                .Range(0, of[0].Processor.Count)
                .Select(i => Median(of.Select(f => f.Processor[i])).ToString("0.00", CultureInfo.InvariantCulture))
        );

    private static double Rate(List<Turn.Figures> of) => Median(of.Select(f => f.Rate));

    private static double P99(List<Turn.Figures> of) => Median(of.Select(f => f.P99));

    private static double Median(IEnumerable<double> of) => of.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static void Print(IEnumerable<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    // Twice as fast at half of the work is no comparison: the same number of rows must come.
    private async Task<bool> AreAlikeAsync(Question question)
    {
        using var http = new HttpClient();
        foreach (var actor in _actors.Take(Checked))
        {
            var counts = new Dictionary<string, int>();
            foreach (var (name, address) in settings.Servers.Where(s => question.For(s.Key) is not null && s.Key != "floor"))
            {
                var asked = question.For(name)!;
                using var answer = JsonDocument.Parse(await Turn.AskAsync(http, address, asked.Body(name, actor)));
                if (answer.RootElement.TryGetProperty("errors", out var errors))
                {
                    Console.Error.WriteLine($"{question.Name}, {name}: {errors}");
                    return false;
                }

                if (asked.Rows is { } rows)
                {
                    counts[name] = Rows(answer.RootElement, rows);
                }
            }

            if (counts.Values.Distinct().Count() > 1)
            {
                Console.Error.WriteLine($"{question.Name}: {string.Join(", ", counts)} rows for {actor}");
                return false;
            }
        }

        return true;
    }

    private static int Rows(JsonElement answer, string path) =>
        path.Split('.')
            .Aggregate(answer, (at, step) => (at.ValueKind == JsonValueKind.Array ? at[0] : at).GetProperty(step))
            .GetArrayLength();
}
