using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>A person, state or organization as one article speaks of it.</summary>
/// <param name="Id"><c>person:</c>, <c>state:</c> or <c>org:</c> id.</param>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Name">Canonical name: for a person the longest in the article, otherwise the gazetteer's in the article's language.</param>
/// <param name="Aliases">Other names, sorted ordinally.</param>
/// <param name="Mentions">Where the article names or refers to it, in order of the text.</param>
public sealed record Actor(
    NodeId Id, ActorKind Kind, string Name, ImmutableArray<string> Aliases, ImmutableArray<Mention> Mentions);
