using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What an article tells of who is who, and by what its copies are known.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Sightings">Whom it speaks of.</param>
/// <param name="Sketch">Its sketch; null where it is too short to be known again.</param>
internal sealed record Told(NodeId Article, ImmutableArray<Sighting> Sightings, Sketch? Sketch)
{
    /// <summary>Reads it off an article with its own ids.</summary>
    public static Told By(ArticleGraph own) => new(own.Article.Id, Identity.Sightings.Of(own), Identity.Sketch.Of(own.Article.Text));
}
