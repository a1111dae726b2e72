using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Quotes;

[Name("Quote")]
[Description(
    "Words that an article puts into somebody's mouth. Papers that quote the same words of the same speaker share the quote; the claim is then the latest."
)]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class QuoteView(GraphSession session, QuoteNode quote, IDataLoaderResult<StoredClaim?> claim) : NodeView(session, quote.Id)
{
    [Description("The words without the enclosing marks.")]
    public string Text => quote.Text;

    [Description("True for a quote that stands by itself, false for a fragment inside a clause.")]
    public bool Direct => quote.Direct;

    [Description("Whose words they are; null where the article does not tell.")]
    public IDataLoaderResult<ActorView?> Speaker() =>
        Follow(c => c.Claim.Subject is { } speaker ? Session.Actor(speaker) : LoadResults.Of<ActorView?>(null));

    [Description("The sentence or sentences around the words, with the speaker.")]
    public IDataLoaderResult<Passage?> Sentence() => claim.Map(c => new Passage(c.Sentence, c.Claim.Evidence.Sentence));

    [Description("The words of the quote and where they stand in the article.")]
    public IDataLoaderResult<Passage?> Words() =>
        new LoadResult<Passage?>(async cancellation =>
            (await claim.GetResultAsync(cancellation).ConfigureAwait(false))?.Claim.Quote is { } said
                ? new Passage(said.Text, said.Span)
                : null
        );

    [Description("The article that quotes them.")]
    public IDataLoaderResult<ArticleView?> Article() => Follow(c => Session.Article(c.Article));

    [Description("The claim that they were said.")]
    public IDataLoaderResult<ClaimView?> Claim() => claim.Map(c => new ClaimView(Session, c));

    /// <summary>The quote of a claim of <see cref="RelationType.Said"/>.</summary>
    [Ignore]
    public static QuoteView Of(GraphSession session, StoredClaim claim)
    {
        var said = claim.Claim.Quote ?? throw new InvalidOperationException($"{claim.Claim.Id} has no quote");
        return new QuoteView(session, new QuoteNode(said.Id, said.Text, said.Direct), LoadResults.Of<StoredClaim?>(claim));
    }

    private ChainedResult<StoredClaim, T> Follow<T>(Func<StoredClaim, IDataLoaderResult<T?>> next)
        where T : class => new(claim, next);
}
