using System.Diagnostics;
using Graph.Generation;
using Graph.Model;
using Graph.Storage.Sqlite;

namespace Graph.Benchmarks.Sqlite;

/// <summary>Writes made-up graphs as a bulk import does, and tells of each ten thousand articles what they cost.</summary>
internal static class BulkLoad
{
    private const int Slice = 10_000;
    private const int Batch = 200;

    public static async Task RunAsync(Archive archive, int count, string path)
    {
        Console.WriteLine("articles\tclaims\tprocessor ms an article\tms an article\twritten MB\tfile MB\tresident MB");
        await using var store = await SqliteGraphStore.OpenAsync(path, CancellationToken.None);
        var (total, claims) = (TimeSpan.Zero, 0L);
        for (var first = 0; first < count; first += Slice)
        {
            var slice = Math.Min(Slice, count - first);
            var (time, processor) = (TimeSpan.Zero, TimeSpan.Zero);
            foreach (var batch in archive.Articles(slice, first).Chunk(Batch))
            {
                var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                await store.StageAsync(batch, CancellationToken.None);
                (time, processor) = (time + clock.Elapsed, processor + Environment.CpuUsage.TotalTime - before);
                claims += batch.Sum(Claims);
            }

            var (end, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await store.PublishAsync(CancellationToken.None);
            (time, processor) = (time + end.Elapsed, processor + Environment.CpuUsage.TotalTime - start);
            total += time;
            Console.WriteLine(
                $"{first + slice}\t{claims}\t{processor.TotalMilliseconds / slice:0.000}\t{time.TotalMilliseconds / slice:0.000}\t{Disk.Written() / 1e6:0}\t"
                    + $"{Disk.Size(path) / 1e6:0}\t{Environment.WorkingSet / 1e6:0}"
            );
        }

        Console.WriteLine($"write amplification\t{Disk.Written() / (double)Disk.Size(path):0.0}");
        Console.WriteLine($"bytes an article\t{Disk.Size(path) / count}");
        Console.WriteLine($"seconds\t{total.TotalSeconds:0.0}");
    }

    private static long Claims(ArticleGraph graph) => graph.Claims.Length;
}
