using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.Articles;

[Description("An actor as one article speaks of it.")]
internal sealed class ArticleActor(GraphSession session, ArticleMention mention)
{
    [Description("The actor.")]
    public IDataLoaderResult<ActorView> Actor() => session.Actor(mention.Actor).Required(mention.Actor.Value);

    [Description("The name that the article gives it.")]
    public string Name => mention.Name;

    [Description("Where the article names it, in the order of the text.")]
    [ListSize(5), Cost(0.25)]
    public IEnumerable<Passage> Mentions => mention.Mentions.Select(m => new Passage(m.Text, m.Span));
}
