using System.ComponentModel;
using Graph.Api.Articles;
using Graph.Api.Events;
using Graph.Api.Guard;
using Graph.Api.Paging;
using Graph.Api.Resolutions;
using Graph.Model;
using GraphQL;

namespace Graph.Api.Schema;

/// <summary>The lists of what is written and what took place.</summary>
internal sealed partial class Query
{
    [Description("Resolutions, by id.")]
    public static Task<Connection<ResolutionView>> Resolutions(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ResolutionWhere? where,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Replaced, Id, Description("Only those that concern the state or organization with this id.")] string? concerns = null,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        Arguments.OptionalActor("concerns", concerns);
        var filter = (where ?? new ResolutionWhere { Text = search, Concerns = concerns }).ToFilter();
        return session.PageAsync(
            context,
            new PageArgs(first, after, last, before),
            filter,
            session.Reader.FindResolutionsAsync,
            resolution => new ResolutionView(session, resolution)
        );
    }

    [Description("Events, by id.")]
    public static Task<Connection<EventView>> Events(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] EventWhere? where,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        var filter = (where ?? new EventWhere()).ToFilter();
        return session.PageAsync(
            context,
            new PageArgs(first, after, last, before),
            filter,
            session.Reader.FindEventsAsync,
            gathering => new EventView(session, gathering)
        );
    }

    [Description("Articles, the latest published first.")]
    public static Task<Connection<ArticleView>> Articles(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ArticleWhere? where,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        [Replaced, Description("Only in this language, by its ISO 639-1 code.")] string? language = null,
        [Replaced, Description("Only by this publisher.")] string? source = null,
        [Replaced, Id, Description("Only those that mention the actor with this id.")] string? mentions = null,
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
        Arguments.OptionalActor("mentions", mentions);
        where ??= new ArticleWhere
        {
            Text = search,
            Language = language,
            Source = source,
            Mentions = mentions,
            From = from,
            To = to,
        };
        var filter = where.ToFilter();
        return session.PageAsync(
            context,
            new PageArgs(first, after, last, before, orderBy),
            filter,
            session.Reader.FindArticlesAsync,
            article => new ArticleView(session, article)
        );
    }
}
