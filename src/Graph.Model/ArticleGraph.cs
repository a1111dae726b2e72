using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>All that one article says, as a graph: the unit of extraction, interchange and storage.</summary>
/// <param name="Article">The source document.</param>
/// <param name="Actors">Its actors, ordered by first mention.</param>
/// <param name="Resolutions">Its resolutions, ordered by first mention.</param>
/// <param name="Events">Its events, ordered by first mention.</param>
/// <param name="Claims">Its claims, ordered by evidence, trigger, type, subject and object.</param>
/// <param name="Rejections">Triggers that made no claim, in order of the text.</param>
public sealed record ArticleGraph(
    Article Article,
    ImmutableArray<Actor> Actors,
    ImmutableArray<Resolution> Resolutions,
    ImmutableArray<Event> Events,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Rejection> Rejections
);
