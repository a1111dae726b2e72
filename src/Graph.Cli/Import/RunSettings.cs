using Graph.Cli.Inputs;
using Graph.Cli.Terminals;

namespace Graph.Cli.Import;

/// <summary>How an import goes about its work.</summary>
/// <param name="Paths">What to import.</param>
/// <param name="RefusedFile">Where refusals go, or null.</param>
/// <param name="Retried">What was refused once and is to be imported instead of paths, or null.</param>
/// <param name="Progress">How it tells how far it is.</param>
internal sealed record RunSettings(IReadOnlyList<string> Paths, string? RefusedFile, RetriedInputs? Retried, ProgressKind Progress)
{
    /// <summary>The settings of an import that no option changes.</summary>
    public static RunSettings Plain { get; } = new([], null, null, ProgressKind.Text);

    /// <summary>What of the options decides what an article is read as; a checkpoint holds for the same alone.</summary>
    public string Key { get; init; } = "";

    /// <summary>What is to be imported.</summary>
    public ArticleStream Articles(Func<IReadOnlyList<string>, InputSettings> read, Terminal terminal) =>
        Retried is { } retried
            ? new ArticleStream(read(retried.Paths), terminal, retried.StandardInput()) { Selection = retried.Selection }
            : new ArticleStream(read(Paths), terminal);
}
