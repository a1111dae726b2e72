namespace Graph.Evaluation.Scoring.Strict;

/// <summary>What is said of a resolution: a relation and the key of its other party.</summary>
internal readonly record struct Link(string Type, string? Other);
