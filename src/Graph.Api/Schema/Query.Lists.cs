using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Claims;
using Graph.Api.Events;
using Graph.Api.Guard;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Api.Resolutions;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Schema;

/// <summary>The lists.</summary>
internal sealed partial class Query
{
    [Description("Actors, by name or by how much is said of them.")]
    public static Task<Connection<ActorView>> Actors(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ActorWhere? where,
        [Replaced, Description("Only this kind.")] ActorKind? kind = null,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Description("The order.")] ActorOrder orderBy = ActorOrder.Name,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        var filter = (where ?? new ActorWhere { Kinds = kind is { } one ? [one] : null, Text = search }).ToFilter(session);
        var page = new PageArgs(first, after, last, before);
        return orderBy == ActorOrder.Support
            ? session.PageAsync(
                context,
                page,
                (request, cancellation) => session.Analyst.RankActorsAsync(filter, request, cancellation),
                ranked => ActorView.Of(session, ranked.Actor)
            )
            : session.PageAsync(
                context,
                page,
                (request, cancellation) => session.Reader.FindActorsAsync(filter, request, cancellation),
                actor => ActorView.Of(session, actor)
            );
    }

    [Description("Quotes, the latest published first.")]
    public static Task<Connection<QuoteView>> Quotes(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] QuoteWhere? where,
        [Replaced, Id, Description("Only by the actor with this id.")] string? speaker = null,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Replaced, Description("Only quotes that stand by themselves (true) or fragments inside a clause (false).")] bool? direct = null,
        [Replaced, Description(Arguments.PublishedFrom)] DateOnly? from = null,
        [Replaced, Description(Arguments.PublishedTo)] DateOnly? to = null,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        Arguments.OptionalActor("speaker", speaker);
        var filter = (
            where
            ?? new QuoteWhere
            {
                Speaker = speaker,
                Text = search,
                Direct = direct,
                From = from,
                To = to,
            }
        ).ToFilter();
        return session.PageAsync(
            context,
            new PageArgs(first, after, last, before, orderBy),
            filter,
            session.Reader.FindQuotesAsync,
            claim => QuoteView.Of(session, claim)
        );
    }

    [Description("Relations, the latest seen first or those with most claims; affirmed ones unless negated says otherwise.")]
    public static Task<Connection<RelationView>> Relations(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] RelationWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Id, Description("Only with the subject of this id.")] string? subject = null,
        [Replaced, Id, Description("Only with the object of this id.")] string? @object = null,
        [Replaced, Id, Description("Only with the node of this id on either side.")] string? involving = null,
        [Replaced, Description(Arguments.RelationNegated)] bool? negated = false,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Replaced, Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Replaced, Description(Arguments.SeenTo)] DateOnly? to = null,
        [Replaced, Description(Arguments.MinSupport)] int? minSupport = null,
        [Description("The order.")] RelationOrder orderBy = RelationOrder.LastSeen,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        Arguments.CheckPeriod(from, to);
        var filter =
            where?.ToFilter()
            ?? new RelationFilter
            {
                Types = types,
                Subject = Arguments.OptionalNode("subject", subject),
                Object = Arguments.OptionalNode("object", @object),
                Involving = Arguments.OptionalNode("involving", involving),
                Negated = negated,
                Modalities = modalities,
                From = from,
                To = to,
                MinSupport = minSupport,
            };
        return Page(session, context, filter, orderBy, new PageArgs(first, after, last, before));
    }

    [Description("Claims, affirmations and denials, the latest first.")]
    public static Task<Connection<ClaimView>> Claims(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Id, Description("Only with the subject of this id.")] string? subject = null,
        [Replaced, Id, Description("Only with the object of this id.")] string? @object = null,
        [Replaced, Id, Description("Only with the node of this id on either side.")] string? involving = null,
        [Replaced, Id, Description("Only by the article with this id.")] string? article = null,
        [Replaced, Id, Description("Only in support of the relation with this id.")] string? relation = null,
        [Replaced, Description(Arguments.ClaimNegated)] bool? negated = null,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Replaced, Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Replaced, Description(Arguments.SeenTo)] DateOnly? to = null,
        [Replaced, Description("Only with at least this confidence, 0 to 1.")] double? minConfidence = null,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        Arguments.CheckPeriod(from, to);
        var filter =
            where?.ToFilter()
            ?? new ClaimFilter
            {
                Types = types,
                Subject = Arguments.OptionalNode("subject", subject),
                Object = Arguments.OptionalNode("object", @object),
                Involving = Arguments.OptionalNode("involving", involving),
                Article = Arguments.OptionalOf("article", article, NodeKind.Article),
                Relation = Arguments.OptionalOf("relation", relation, NodeKind.Relation),
                Negated = negated,
                Modalities = modalities,
                From = from,
                To = to,
                MinConfidence = minConfidence,
                Search = search,
            };
        return Page(session, context, filter, new PageArgs(first, after, last, before, orderBy));
    }

    private static Task<Connection<RelationView>> Page(
        GraphSession session,
        IResolveFieldContext context,
        RelationFilter filter,
        RelationOrder order,
        PageArgs page
    ) =>
        session.PageAsync(
            context,
            page,
            filter,
            (followed, request, cancellation) =>
                order == RelationOrder.Support
                    ? session.Analyst.RankRelationsAsync(followed, request, cancellation)
                    : session.Reader.FindRelationsAsync(followed, request, cancellation),
            relation => new RelationView(session, relation)
        );

    private static Task<Connection<ClaimView>> Page(
        GraphSession session,
        IResolveFieldContext context,
        ClaimFilter filter,
        PageArgs page
    ) => session.PageAsync(context, page, filter, session.Reader.FindClaimsAsync, claim => new ClaimView(session, claim));
}
