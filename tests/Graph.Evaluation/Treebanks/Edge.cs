namespace Graph.Evaluation.Treebanks;

/// <summary>A relation between two units of an <see cref="Alignment"/>.</summary>
internal readonly record struct Edge(int Dependent, int Head, string Relation);
