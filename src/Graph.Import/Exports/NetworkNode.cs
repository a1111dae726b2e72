using Graph.Model;

namespace Graph.Import.Exports;

/// <summary>An end of relations: an actor, resolution or event.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Aliases">What it is called besides.</param>
public sealed record NetworkNode(NodeId Id, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>Its kind in the words of the interchange, such as <c>STATE</c>.</summary>
    public string Kind => Id.Kind.ToString().ToUpperInvariant();
}
