namespace Graph.Import.Articles;

/// <summary>A place in a file at which reading can begin.</summary>
/// <param name="Offset">Offset in bytes.</param>
/// <param name="Line">Number of the line that begins there, from 1.</param>
public readonly record struct ResumePoint(long Offset, int Line);
