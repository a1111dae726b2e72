using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Api.Resolutions;
using Graph.Api.Statistics;
using Graph.Api.Vocabulary;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Schema;

[Description("Everything that can be asked.")]
internal sealed class Query
{
    [Description("The node with this id; null where there is none.")]
    public static IDataLoaderResult<NodeView?> Node([FromServices] GraphSession session, [Id, Description("Its id.")] string id) =>
        session.Node(Arguments.Node("id", id));

    [Description("The actor with this id; null where there is none.")]
    public static IDataLoaderResult<ActorView?> Actor(
        [FromServices] GraphSession session, [Id, Description("Its id, such as state:CN.")] string id) =>
        session.Actor(Arguments.Actor("id", id));

    [Description("Actors, by name.")]
    public static Task<Connection<ActorView>> Actors(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Description("Only this kind.")] ActorKind? kind,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        var filter = new ActorFilter { Kind = kind, Search = search };
        return session.PageAsync(
            context, first, after, nested: false,
            (page, cancellation) => session.Reader.FindActorsAsync(filter, page, cancellation), actor => ActorView.Of(session, actor));
    }

    [Description("Quotes, the latest published first.")]
    public static Task<Connection<QuoteView>> Quotes(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Id, Description("Only by the actor with this id.")] string? speaker,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Description("Only quotes that stand by themselves (true) or fragments inside a clause (false).")] bool? direct = null,
        [Description(Arguments.PublishedFrom)] DateOnly? from = null,
        [Description(Arguments.PublishedTo)] DateOnly? to = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new QuoteFilter
        {
            Speaker = Arguments.OptionalActor("speaker", speaker), Search = search, Direct = direct, From = from, To = to,
        };
        return session.QuotesAsync(context, filter, first, after);
    }

    [Description("Relations, the latest seen first; affirmed ones unless negated says otherwise.")]
    public static Task<Connection<RelationView>> Relations(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Description(Arguments.Types)] RelationType[]? types,
        [Id, Description("Only with the subject of this id.")] string? subject = null,
        [Id, Description("Only with the object of this id.")] string? @object = null,
        [Id, Description("Only with the node of this id on either side.")] string? involving = null,
        [Description(Arguments.RelationNegated)] bool? negated = false,
        [Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Description(Arguments.SeenTo)] DateOnly? to = null,
        [Description(Arguments.MinSupport)] int? minSupport = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new RelationFilter
        {
            Types = types, Subject = Arguments.OptionalNode("subject", subject), Object = Arguments.OptionalNode("object", @object),
            Involving = Arguments.OptionalNode("involving", involving), Negated = negated, Modalities = modalities,
            From = from, To = to, MinSupport = minSupport,
        };
        return session.RelationsAsync(context, filter, first, after);
    }

    [Description("Claims, affirmations and denials, the latest first.")]
    public static Task<Connection<ClaimView>> Claims(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Description(Arguments.Types)] RelationType[]? types,
        [Id, Description("Only with the subject of this id.")] string? subject = null,
        [Id, Description("Only with the object of this id.")] string? @object = null,
        [Id, Description("Only with the node of this id on either side.")] string? involving = null,
        [Id, Description("Only by the article with this id.")] string? article = null,
        [Id, Description("Only in support of the relation with this id.")] string? relation = null,
        [Description(Arguments.ClaimNegated)] bool? negated = null,
        [Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Description(Arguments.SeenTo)] DateOnly? to = null,
        [Description("Only with at least this confidence, 0 to 1.")] double? minConfidence = null,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new ClaimFilter
        {
            Types = types, Subject = Arguments.OptionalNode("subject", subject), Object = Arguments.OptionalNode("object", @object),
            Involving = Arguments.OptionalNode("involving", involving),
            Article = Arguments.OptionalOf("article", article, NodeKind.Article),
            Relation = Arguments.OptionalOf("relation", relation, NodeKind.Relation),
            Negated = negated, Modalities = modalities, From = from, To = to, MinConfidence = minConfidence, Search = search,
        };
        return session.ClaimsAsync(context, filter, first, after);
    }

    [Description("Resolutions, by id.")]
    public static Task<Connection<ResolutionView>> Resolutions(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search,
        [Id, Description("Only those that concern the state or organization with this id.")] string? concerns = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        var filter = new ResolutionFilter { Search = search, Concerns = Arguments.OptionalActor("concerns", concerns) };
        return session.PageAsync(
            context, first, after, nested: false,
            (page, cancellation) => session.Reader.FindResolutionsAsync(filter, page, cancellation),
            resolution => new ResolutionView(session, resolution));
    }

    [Description("Articles, the latest published first.")]
    public static Task<Connection<ArticleView>> Articles(
        [FromServices] GraphSession session, IResolveFieldContext context,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search,
        [Description("Only in this language, by its ISO 639-1 code.")] string? language = null,
        [Description("Only by this publisher.")] string? source = null,
        [Id, Description("Only those that mention the actor with this id.")] string? mentions = null,
        [Description(Arguments.PublishedFrom)] DateOnly? from = null,
        [Description(Arguments.PublishedTo)] DateOnly? to = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new ArticleFilter
        {
            Language = language, Source = source, From = from, To = to, Search = search,
            Mentions = Arguments.OptionalActor("mentions", mentions),
        };
        return session.PageAsync(
            context, first, after, nested: false,
            (page, cancellation) => session.Reader.FindArticlesAsync(filter, page, cancellation),
            article => new ArticleView(session, article));
    }

    [Description("The vocabulary: every relation type with its meaning.")]
    [ListSize(40)]
    public static IEnumerable<RelationTypeInfo> RelationTypes() => RelationVocabulary.All.Select(definition => new RelationTypeInfo(definition));

    [Description("What the store holds.")]
    public static async Task<StatusView> Status([FromServices] GraphSession session, CancellationToken cancellation) =>
        new(await session.Reader.StatusAsync(cancellation).ConfigureAwait(false));
}
