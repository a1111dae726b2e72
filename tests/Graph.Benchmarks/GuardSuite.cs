using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Api;
using Graph.Api.Documents;
using Graph.Api.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Benchmarks;

/// <summary>How long documents take to parse, and then to be weighed or refused.</summary>
internal static class GuardSuite
{
    private const int Levels = 24;
    private const int Times = 2_000;

    private const string Usual =
        "query($n: Int! = 10) { relations(first: $n) { totalCount edges { node { ...R claims(first: 5) { edges { node { sentence { text } article { title } } } } } } } }"
        + " fragment R on Relation { type subject { id } object { id } support firstSeen lastSeen }";

    public static void Run()
    {
        var options = new GraphApiOptions();
        using var services = new ServiceCollection().AddGraphApi(options).BuildServiceProvider();
        var schema = services.GetRequiredService<ISchema>();
        schema.Initialize();
        var builder = services.GetRequiredService<IDocumentBuilder>();
        Console.WriteLine($"guard: median of {Times} times, microseconds");
        Console.WriteLine($"  {"document", -34} {"characters", 12} {"parse", 10} {"weigh", 10}  verdict");
        foreach (var (name, text) in new[] { ("usual", Usual), ($"{Levels} levels of doubling fragments", Bomb()) })
        {
            var parse = Median(() => builder.Build(text));
            var document = new ParsedDocument(builder.Build(text));
            var weigh = Median(() => Verdict(document, schema, options));
            Console.WriteLine($"  {name, -34} {text.Length, 12:N0} {parse, 10:F1} {weigh, 10:F1}  {Verdict(document, schema, options)}");
        }
    }

    private static string Verdict(ParsedDocument document, ISchema schema, GraphApiOptions options)
    {
        if (DocumentGuard.Check(document, options) is { } refusal)
        {
            return refusal.Message;
        }

        var operation = document.Operation(null)!;
        return new CostScale(document, new GivenValues(operation, Inputs.Empty), schema)
            .Weigh(operation)
            .ToString("N0", CultureInfo.InvariantCulture);
    }

    private static string Bomb()
    {
        var text = new StringBuilder("{...F0}");
        for (var level = 0; level < Levels; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment F{level} on Query{{...F{level + 1} ...F{level + 1}}}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"fragment F{Levels} on Query{{__typename}}").ToString();
    }

    private static double Median(Func<object> work)
    {
        var times = new List<double>(Times);
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return Timing.Median(times);
    }
}
