using System.Text.Json;
using Graph.Import.Pipeline;

namespace Graph.Cli.Import;

/// <summary>A line of progress for programs.</summary>
internal sealed record ProgressLine
{
    /// <summary><c>progress</c> or <c>summary</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Articles that the store now has.</summary>
    public required int Articles { get; init; }

    /// <summary>Articles that the store did not have.</summary>
    public required int Added { get; init; }

    /// <summary>Articles that the store had with other content.</summary>
    public required int Updated { get; init; }

    /// <summary>Articles that the store had just so.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Articles that their publishers took back.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Inputs that were refused.</summary>
    public required int Refused { get; init; }

    /// <summary>Claims that were not there before.</summary>
    public required int ClaimsAdded { get; init; }

    /// <summary>Claims that articles no longer make.</summary>
    public required int ClaimsRetired { get; init; }

    /// <summary>Articles a second, of progress.</summary>
    public double? Rate { get; init; }

    /// <summary>Seconds that are left by the size of the files, of progress; null where it cannot be told.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>The exit code, of the summary.</summary>
    public int? ExitCode { get; init; }

    /// <summary>How far an import is.</summary>
    public static string Progress(ImportReport report, ImportPace pace) =>
        JsonSerializer.Serialize(
            Of("progress", report) with
            {
                Rate = Math.Round(pace.Rate, 1),
                SecondsLeft = pace.Left is { } left ? Math.Round(left.TotalSeconds) : null,
            },
            ProgressJson.Default.ProgressLine
        );

    /// <summary>What an import has done.</summary>
    public static string Summary(ImportReport report, int exitCode) =>
        JsonSerializer.Serialize(Of("summary", report) with { ExitCode = exitCode }, ProgressJson.Default.ProgressLine);

    private static ProgressLine Of(string name, ImportReport report) =>
        new()
        {
            Event = name,
            Articles = report.Articles,
            Added = report.Added,
            Updated = report.Updated,
            Unchanged = report.Unchanged,
            Withdrawn = report.Withdrawn,
            Refused = report.Refused,
            ClaimsAdded = report.ClaimsAdded,
            ClaimsRetired = report.ClaimsRetired,
        };
}
