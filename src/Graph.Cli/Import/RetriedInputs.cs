using System.Text;
using Graph.Cli.Commands;
using Graph.Import.Refusals;
using Graph.Import.Sources;

namespace Graph.Cli.Import;

/// <summary>What was refused once.</summary>
/// <param name="Refused">The refusals.</param>
internal sealed record RetriedInputs(IReadOnlyList<RefusedInput> Refused)
{
    /// <summary>The sources, each once, in the order of the refusals.</summary>
    public IReadOnlyList<string> Paths =>
        [
            .. Refused
                .Where(r => r.Source != ArticleSource.StandardInput || r.Raw is not null)
                .Select(r => r.Source)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Which inputs of each source were refused.</summary>
    public Func<ArticleSource, SourceSelection> Selection { get; } = RefusalFile.Selection(Refused);

    /// <summary>Reads a file of refusals.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static RetriedInputs Read(string path)
    {
        try
        {
            var (refused, problems) = RefusalFile.Read(path);
            return problems.Count > 0 ? throw new UsageException(problems[0].ToString())
                : refused.Count > 0 ? new RetriedInputs(refused)
                : throw new UsageException($"{path}: nothing was refused; there is nothing to retry");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the file cannot be read; give the file that graph import --refused wrote");
        }
    }

    /// <summary>What stood on standard input, as far as it was kept.</summary>
    public Stream StandardInput() =>
        new MemoryStream(
            Encoding.UTF8.GetBytes(
                string.Join('\n', Refused.Where(r => r.Source == ArticleSource.StandardInput && r.Raw is not null).Select(r => r.Raw))
            )
        );
}
