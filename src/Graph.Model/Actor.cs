using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>A person, state, organization or group as one article speaks of it.</summary>
/// <param name="Id"><c>person:</c>, <c>state:</c>, <c>org:</c> or <c>group:</c> id.</param>
/// <param name="Kind">Which kind of actor it is.</param>
/// <param name="Name">Canonical name: for a person the longest in the article, otherwise the gazetteer's in the article's language.</param>
/// <param name="Aliases">Other names, sorted ordinally.</param>
/// <param name="Mentions">Where the article names or refers to it, in order of the text.</param>
public sealed record Actor(NodeId Id, ActorKind Kind, string Name, ImmutableArray<string> Aliases, ImmutableArray<Mention> Mentions);
