using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>An actor as the store knows it from all articles.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The name of the article that was published last (ties: smallest article id; undated articles count as
/// earliest).</param>
/// <param name="Aliases">All other names that articles give it, sorted ordinally.</param>
public sealed record ActorNode(NodeId Id, ActorKind Kind, string Name, ImmutableArray<string> Aliases);
