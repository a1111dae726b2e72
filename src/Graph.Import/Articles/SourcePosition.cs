namespace Graph.Import.Articles;

/// <summary>Where in the input a result stood, and from where reading can go on behind it.</summary>
/// <param name="Source">Number of the source, from 0.</param>
/// <param name="Ordinal">Number of the result within its source, from 0.</param>
/// <param name="Next">Where the next result begins, if the source can be entered there.</param>
public readonly record struct SourcePosition(int Source, long Ordinal, ResumePoint? Next);
