using Graph.Import.Articles;
using Graph.Model;

namespace Graph.Import.Pipeline;

/// <summary>What reading and extracting an input gave: a graph or the reason why not; neither where an article is withdrawn, or belongs to
/// another part.</summary>
/// <param name="Graph">All that the article says, or null.</param>
/// <param name="Problem">Why it was refused, or null.</param>
public readonly record struct ExtractionResult(ArticleGraph? Graph, InputProblem? Problem)
{
    /// <summary>The article that its publisher takes back, or null.</summary>
    public NodeId? Withdrawn { get; init; }

    /// <summary>The version that is taken back, if the publisher counts them.</summary>
    public int? WithdrawnVersion { get; init; }

    /// <summary>What is odd about an article that was read all the same, or null.</summary>
    public InputProblem? Warning { get; init; }

    /// <summary>Where it stood in the input.</summary>
    public SourcePosition Position { get; init; }
}
