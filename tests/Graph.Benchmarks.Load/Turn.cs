using System.Diagnostics;
using System.Net.Http.Headers;

namespace Graph.Benchmarks.Load;

/// <summary>Some connections, each of which asks again as soon as it is answered, for some time.</summary>
/// <param name="server">Whom they ask.</param>
/// <param name="bodies">What they ask, in turn.</param>
/// <param name="processes">Which processes work for it.</param>
internal sealed class Turn(Uri server, IReadOnlyList<byte[]> bodies, IReadOnlyList<int> processes)
{
    /// <summary>
    /// Answers a second, milliseconds that half and 99 of a hundred stayed below, and milliseconds of processor time that an answer took of
    /// each process.
    /// </summary>
    internal sealed record Figures(double Rate, double Median, double P99, IReadOnlyList<double> Processor);

    public async Task<Figures> RunAsync(int connections, TimeSpan time)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false };
        using var http = new HttpClient(handler);
        var spent = Spent();
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(i => RepeatAsync(http, i * 7, clock, time)));
        var seconds = clock.Elapsed.TotalSeconds;
        var sorted = all.SelectMany(l => l).Order().ToList();
        return new Figures(
            sorted.Count / seconds,
            sorted[sorted.Count / 2],
            sorted[(int)((sorted.Count - 1) * 0.99)],
            [.. Spent().Zip(spent, (after, before) => (after - before).TotalMilliseconds / sorted.Count)]
        );
    }

    /// <summary>Asks once.</summary>
    public static async Task<byte[]> AskAsync(HttpClient http, Uri server, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(server, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private List<TimeSpan> Spent() =>
        [
            .. processes.Select(id =>
            {
                using var process = Process.GetProcessById(id);
                return process.TotalProcessorTime;
            }),
        ];

    private async Task<List<double>> RepeatAsync(HttpClient http, int first, Stopwatch clock, TimeSpan time)
    {
        var latencies = new List<double>();
        for (var i = first; clock.Elapsed < time; i++)
        {
            var begun = clock.Elapsed;
            await AskAsync(http, server, bodies[i % bodies.Count]);
            latencies.Add((clock.Elapsed - begun).TotalMilliseconds);
        }

        return latencies;
    }
}
