using System.ComponentModel;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Api.Errors;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Api.Schema;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Actors;

[Name("Actor")]
[Description("A person, state, organization or group that articles speak of.")]
internal abstract class ActorView(GraphSession session, ActorNode actor) : LinkedView(session, actor.Id)
{
    [Description("Its kind.")]
    public ActorKind Kind => actor.Kind;

    [Description("As the latest article calls it, or in a language; without a name in it the usual one.")]
    public string Name(
        [InputType<LanguageGraph>, Description("A language.")] string? @in = null,
        [Replaced("Use in."), Description("A language (ISO 639-1).")] string? language = null
    )
    {
        if (@in is not null && language is not null)
        {
            throw RequestErrors.BadArgument("in", "expected it alone, got 'language' beside it");
        }

        if (Arguments.Language(@in ?? language) is not { } code)
        {
            return actor.Name;
        }

        // A host without any names by language has the usual one for all.
        return Session.Labels.Languages is [] || Session.Labels.Languages.Contains(code, StringComparer.Ordinal)
            ? Session.Labels.Find(Key, code) ?? actor.Name
            : throw RequestErrors.BadArgument(
                "language",
                $"expected one of {string.Join(", ", Session.Labels.Languages)}, got '{language}'"
            );
    }

    [Description("Its known names by language.")]
    [ListSize(2), Cost(0.25)]
    public IEnumerable<LocalName> Names =>
        from language in Session.Labels.Languages
        let name = Session.Labels.Find(Key, language)
        where name is not null
        select new LocalName(language, name);

    [Description("Its known names, whatever articles call it.")]
    [ListSize(10), Cost(0.25)]
    public IReadOnlyList<string> KnownAs => Session.Labels.Aliases(Key);

    [Description("Its other names in articles, sorted.")]
    public IReadOnlyList<string> Aliases => actor.Aliases;

    [Description("What articles call it, the commonest first.")]
    [ListSize(4), Cost(0.25)]
    public IEnumerable<ArticleName> ArticleNames => actor.Given.Select(given => new ArticleName(given));

    [Description("Earliest day of claims with it.")]
    [Cost(1)]
    public IDataLoaderResult<DateOnly?> FirstSeen() => SeenOf(Session.Earliest(Key));

    [Description("Latest day of claims with it.")]
    [Cost(1)]
    public IDataLoaderResult<DateOnly?> LastSeen() => SeenOf(Session.Latest(Key));

    [Description("What it said, the latest published first.")]
    public IDataLoaderResult<Connection<QuoteView>> Quotes(
        IResolveFieldContext context,
        [Description(Arguments.Where)] QuoteWhere? where,
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
        where ??= new QuoteWhere
        {
            Text = search,
            Direct = direct,
            From = from,
            To = to,
        };
        return Session.Nested.Claims.Load(
            context.FieldAst,
            Key,
            Session.RowsOf(context, new PageArgs(first, after, last, before)),
            Session.Nested.Find(where.ToFilter()),
            claim => QuoteView.Of(Session, claim),
            order: orderBy
        );
    }

    [Description("Articles that mention it, the latest published first.")]
    public IDataLoaderResult<Connection<ArticleView>> Articles(
        IResolveFieldContext context,
        [Description(Arguments.Where)] ArticleWhere? where,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) =>
        Session.Nested.Articles.Load(
            context.FieldAst,
            Key,
            Session.RowsOf(context, new PageArgs(first, after, last, before)),
            Session.Nested.Find((where ?? new ArticleWhere()).ToFilter()),
            article => new ArticleView(Session, article),
            order: orderBy
        );

    /// <summary>The view of the actor's kind.</summary>
    [Ignore]
    public static ActorView Of(GraphSession session, ActorNode actor) =>
        actor.Kind switch
        {
            ActorKind.Person => new PersonView(session, actor),
            ActorKind.State => new StateView(session, actor),
            ActorKind.Group => new GroupView(session, actor),
            _ => new OrganizationView(session, actor),
        };

    private static LoadResult<DateOnly?> SeenOf(IDataLoaderResult<StoredClaim?> claim) =>
        new(async cancellation => (await claim.GetResultAsync(cancellation).ConfigureAwait(false))?.Seen);
}
