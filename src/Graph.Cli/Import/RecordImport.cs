using System.Runtime.CompilerServices;
using System.Text;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Import.Records;

namespace Graph.Cli.Import;

/// <summary><c>graph import --mapping</c>: puts the records of tables into the store.</summary>
internal static class RecordImport
{
    public static async Task<int> RunAsync(
        string mapping,
        InputSettings tables,
        StoreChoice choice,
        Terminal terminal,
        CancellationToken stop
    )
    {
        var reader = new RecordReader(await MappingAsync(mapping, stop).ConfigureAwait(false), tables.Options.Packs);
        var opened = await StoreOpener.OpenAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        var events = new ImportEvents { Refused = (problem, _) => terminal.Report(problem.ToString()) };
        var report = await new BulkImport(opened, BatchLimit.Default, events)
            .RunAsync(RowsAsync(reader, tables.Paths, stop), stop)
            .ConfigureAwait(false);
        return ImportSummary.Tell(report, terminal);
    }

    private static async Task<RecordMapping> MappingAsync(string path, CancellationToken stop)
    {
        try
        {
            return MappingFile.Read(path, await File.ReadAllTextAsync(path, stop).ConfigureAwait(false));
        }
        catch (FormatException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static async IAsyncEnumerable<ExtractionResult> RowsAsync(
        RecordReader reader,
        IReadOnlyList<string> tables,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var table in tables)
        {
            if (!File.Exists(table))
            {
                yield return new ExtractionResult(null, new InputProblem(table, null, "there is no such file", "check the path"));
                continue;
            }

            using var text = new StreamReader(table, Encoding.UTF8);
            await foreach (var row in reader.ReadAsync(table, text, stop).ConfigureAwait(false))
            {
                yield return row;
            }
        }
    }
}
