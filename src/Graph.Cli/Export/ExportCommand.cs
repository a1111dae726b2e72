using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Exports;
using Graph.Storage;

namespace Graph.Cli.Export;

/// <summary><c>graph export</c>: writes out what the store holds, whole or in the form of another program.</summary>
internal static class ExportCommand
{
    private static readonly string[] s_tables = [TableExport.Csv, TableExport.Parquet];
    private const int Buffer = 64 * 1024;

    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format")
        {
            Description =
                $"{ExportFormats.Complete}: all of it, one article a line, to be imported again; the others are for other programs, and each says what it leaves out",
            DefaultValueFactory = _ => ExportFormats.Complete,
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.Names, .. s_tables]);
        var folder = new Option<string?>("--output")
        {
            Description = $"Folder for the files of {string.Join(" and ", s_tables)}",
            HelpName = "FOLDER",
        };
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "export",
            "Writes all that a store holds to standard output: equal graphs give equal bytes in every store.",
            ("export > graph.jsonl", "the default store"),
            ("export --store sqlite:news.db | sha256sum", "a fingerprint of another store"),
            ("export --format gexf > graph.gexf", "a network with time for Gephi"),
            ("export --format neo4j-csv --output csv", "files for neo4j-admin database import"),
            ("export --format parquet --output tables", "tables in columns, for DuckDB, Spark or pandas")
        )
        {
            format,
            folder,
        };
        store.AddTo(command);
        command.SetAction(
            (parsed, stop) => RunAsync(store.Read(parsed), parsed.GetRequiredValue(format), parsed.GetValue(folder), terminal, stop)
        );
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice choice, string format, string? folder, Terminal terminal, CancellationToken stop)
    {
        if (folder is null == s_tables.Contains(format))
        {
            throw new UsageException(
                folder is null
                    ? $"{format} is several files; name a folder with --output"
                    : $"--output belongs to {string.Join(" and ", s_tables)}; other forms go to standard output"
            );
        }

        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        if (folder is null)
        {
            await StreamAsync(opened, format, terminal, stop).ConfigureAwait(false);
        }
        else
        {
            await FilesAsync(opened, folder, format, terminal, stop).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private static async Task StreamAsync(IGraphStore store, string format, Terminal terminal, CancellationToken stop)
    {
        var export = ExportFormats.Of(format);
        if (format != ExportFormats.Complete)
        {
            terminal.Report($"graph: {format} leaves out {export.Loses}");
        }

        // Not disposed: it would close standard output, which belongs to the terminal.
        var stream = new BufferedStream(terminal.Output, Buffer);
        await export.WriteAsync(store, stream, stop).ConfigureAwait(false);
        await stream.FlushAsync(stop).ConfigureAwait(false);
    }

    private static async Task FilesAsync(IGraphStore store, string folder, string format, Terminal terminal, CancellationToken stop)
    {
        terminal.Report($"graph: {format} leaves out {TableExport.Loses}");
        var export = new TableExport(folder, format);
        await using (export.ConfigureAwait(false))
        {
            await export.WriteAsync(store, stop).ConfigureAwait(false);
        }

        if (format == TableExport.Csv)
        {
            terminal.Report($"graph: now, with the server stopped and in {folder}: neo4j-admin {TableExport.Arguments}");
        }
    }
}
