using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Schema;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Articles;

[Name("Article")]
[Description("A source document.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class ArticleView(GraphSession session, ArticleNode article) : NodeView(session, article.Id)
{
    private const int MostClaims = 1_000;

    [Description("Headline, if known.")]
    public string? Title => article.Title;

    [Description("Day of publication, if known.")]
    public DateOnly? Published => article.Published;

    [Description("Name of the publisher, if known.")]
    public string? Source => article.Source;

    [Description("Address, if known.")]
    public string? Url => article.Url;

    [Description("ISO 639-1 code of its language.")]
    public string Language => article.Language;

    [Description("The body; the offsets of passages count its UTF-16 code units.")]
    [Cost(5)]
    public IDataLoaderResult<string> Text() => Session.Text(Key).Map(a => a.Text).Required(Key.Value);

    [Description("Whom it speaks of, in the order of the text.")]
    [ListSize(20)]
    public IDataLoaderResult<IEnumerable<ArticleActor>> Actors() =>
        new LoadResult<IEnumerable<ArticleActor>>(async cancellation =>
            (await Session.Mentions(Key).GetResultAsync(cancellation).ConfigureAwait(false))?.Select(m => new ArticleActor(Session, m))
            ?? []
        );

    [Description("What it states, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Claims(
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Description(Arguments.ClaimNegated)] bool? negated = null,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        where ??= new ClaimWhere
        {
            Types = types,
            Negated = negated,
            Modalities = modalities,
        };
        return Session.Nested.Claims.Load(
            context.FieldAst,
            Key,
            Session.RowsOf(context, new PageArgs(first, after, last, before)),
            Session.Nested.Find(where.ToFilter()),
            claim => new ClaimView(Session, claim),
            order: orderBy
        );
    }

    [Description("What it states, at most a thousand claims, as their sentences follow one another in the text: for highlighting.")]
    [ListSize(40)]
    public IDataLoaderResult<IEnumerable<ClaimView>> ClaimsInTextOrder(IResolveFieldContext context)
    {
        var page = Session.Nested.Claims.Load(
            context.FieldAst,
            Key,
            new PageRequest(MostClaims),
            Session.Nested.Find(new ClaimFilter()),
            claim => new OrderedClaim(claim)
        );
        return new LoadResult<IEnumerable<ClaimView>>(async cancellation =>
            (await page.GetResultAsync(cancellation).ConfigureAwait(false)).Nodes.Order().Select(c => new ClaimView(Session, c.Stored))
        );
    }
}
