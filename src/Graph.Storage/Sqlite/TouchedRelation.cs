using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>A relation that a change adds claims to or takes some from.</summary>
/// <param name="Id">Its id.</param>
internal sealed record TouchedRelation(NodeId Id)
{
    /// <summary>What comes and goes.</summary>
    public RelationGain Gain { get; } = new();

    /// <summary>What is stored of it besides figures where it is not stored yet, otherwise null.</summary>
    public RelationTerms? New { get; init; }
}
