using Graph.Import.Articles;
using Graph.Model;

namespace Graph.Import.Pipeline;

/// <summary>Who is told of what during an import.</summary>
public sealed record ImportEvents
{
    /// <summary>Of every input that was refused, and where it stood.</summary>
    public Action<InputProblem, SourcePosition> Refused { get; init; } = (_, _) => { };

    /// <summary>Of what is odd about an article that was imported all the same.</summary>
    public Action<InputProblem> Warned { get; init; } = _ => { };

    /// <summary>After every batch.</summary>
    public Action<ImportReport> Progress { get; init; } = _ => { };

    /// <summary>After every batch: the last result that is done, what was done so far, and the last article that was written.</summary>
    public Action<SourcePosition, ImportReport, NodeId> Committed { get; init; } = (_, _, _) => { };
}
