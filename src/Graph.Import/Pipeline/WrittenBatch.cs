using Graph.Import.Articles;
using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>What the store made of a batch.</summary>
/// <param name="Outcomes">What happened to the articles that it took.</param>
/// <param name="Refused">Those that it did not take, with their places.</param>
internal sealed record WrittenBatch(
    IReadOnlyList<ImportOutcome> Outcomes,
    IReadOnlyList<(InputProblem Problem, SourcePosition Position)> Refused
);
