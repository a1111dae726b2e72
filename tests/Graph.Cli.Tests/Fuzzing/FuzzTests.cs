using System.Diagnostics;
using System.Globalization;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests.Fuzzing;

/// <summary>
/// Broken input of every format, made from good input by chance from a seed. The short form is part of the tests; tests/fuzz runs it as
/// long as one likes.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const int ShortForm = 340;
    private const int UsualPatience = 180;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task No_input_ends_a_run_or_lets_it_wait_for_ever()
    {
        var (count, seed, patience) = (
            Number("GRAPH_FUZZ_INPUTS", ShortForm),
            Number("GRAPH_FUZZ_SEED", 1),
            Number("GRAPH_FUZZ_SECONDS", UsualPatience)
        );
        var mutation = new Mutation(new Random(seed));
        var codes = new SortedDictionary<int, int>();
        var (slowest, worked, slow) = (TimeSpan.Zero, TimeSpan.Zero, "");
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = FuzzSeeds.All[i % FuzzSeeds.All.Count];
            // What ends the process leaves its input behind, in a file that says which it was.
            var path = _workspace.Write($"{seed}-{i}-{name}", mutation.Of(bytes, FuzzSeeds.All));
            var (begun, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var result = await _workspace
                .RunAsync("extract", "--format", "json", "--threads", "1", "--max-size", "1", path)
                .WaitAsync(TimeSpan.FromSeconds(patience));
            if (Stopwatch.GetElapsedTime(begun) is var taken && taken > slowest)
                (slowest, worked, slow) = (taken, Environment.CpuUsage.TotalTime - before, name);
            Assert.True(result.ExitCode is 0 or 1, $"{path}: {result.ExitCode} {result.Error}");
            Assert.DoesNotContain("unexpected fault", result.Error, StringComparison.Ordinal);
            codes[result.ExitCode] = codes.GetValueOrDefault(result.ExitCode) + 1;
            File.Delete(path);
        }

        TestContext.Current.SendDiagnosticMessage(
            $"{count} inputs from seed {seed}: {string.Join(", ", codes.Select(c => $"{c.Value} with code {c.Key}"))}; "
                + $"the slowest, a {slow}, took {slowest.TotalMilliseconds:0} ms, {worked.TotalMilliseconds:0} ms of them the processor's"
        );
        Assert.Equal([0, 1], codes.Keys);
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : usual;
}
