namespace Graph.Extraction.Mentions;

/// <summary>A stretch of tokens that refers to an entity.</summary>
internal sealed record Reference(int First, int End, Entity Entity, ReferenceForm Form, bool Genitive)
{
    /// <summary>The other of two that share a word: "French-Mexican"; as a rule null.</summary>
    public Entity? Also { get; init; }
}
