using Graph.Extraction.Entities;

namespace Graph.Extraction.Names;

/// <summary>A stretch of tokens that refers to an entity.</summary>
internal sealed record Reference(int First, int End, Entity Entity, ReferenceForm Form, bool Genitive);
