namespace Graph.Extraction.Mentions;

/// <summary>A stretch of tokens that refers to an entity.</summary>
internal sealed record Reference(int First, int End, Entity Entity, ReferenceForm Form, bool Genitive);
