using Graph.Model;

namespace Graph.Storage;

/// <summary>What a store holds.</summary>
/// <param name="Counts">Number of nodes of every kind.</param>
/// <param name="SchemaVersion">Number of the newest migration that was applied.</param>
public sealed record StoreStatus(IReadOnlyDictionary<NodeKind, long> Counts, int SchemaVersion);
