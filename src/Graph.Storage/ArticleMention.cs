using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>An actor as one article speaks of it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name that the article gives it.</param>
/// <param name="Mentions">Where it names it, in the order of the text.</param>
public sealed record ArticleMention(NodeId Actor, string Name, ImmutableArray<Mention> Mentions);
