using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Batching;
using Graph.Api.Errors;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Statistics;
using Graph.Api.Vocabulary;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Schema;

[Description("Everything that can be asked.")]
internal sealed partial class Query
{
    private const int MostNamesakes = 100;

    [Description("The node with this id; null where there is none.")]
    public static IDataLoaderResult<NodeView?> Node([FromServices] GraphSession session, [Id, Description("Its id.")] string id) =>
        session.Node(Arguments.Node("id", id));

    [Description("The nodes with these ids, in their order; null where there is none.")]
    public static IEnumerable<IDataLoaderResult<NodeView?>> Nodes(
        [FromServices] GraphSession session,
        [Id, ListSize, Description("Their ids, at most 200.")] string[] ids
    )
    {
        session.Rows("ids", Math.Max(1, ids.Length));
        return [.. ids.Select(id => session.Node(Arguments.Node("ids", id)))];
    }

    [Description("The actor with this id; null where there is none.")]
    public static IDataLoaderResult<ActorView?> Actor(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Id, Description("Its id, such as state:CN.")] string id
    ) => QuotesAhead.Actor(session, context, Arguments.Actor("id", id));

    [Description("The state with this code; null where there is none.")]
    public static IDataLoaderResult<StateView?> State(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description("ISO 3166-1 alpha-2, such as CN.")] string code
    ) =>
        code.Length == 2 && code.All(char.IsAsciiLetter)
            ? QuotesAhead.Actor(session, context, NodeId.Of(NodeKind.State, code.ToUpperInvariant())).Map(actor => (StateView)actor)
            : throw RequestErrors.BadArgument("code", $"expected two letters such as 'CN', got '{Arguments.Shorten(code)}'");

    [Description("The person with this name or alias; of several the one with most claims. Null where there is none.")]
    [Cost(FieldCost.Search)]
    public static async Task<PersonView?> Person(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description("The whole name; case and diacritics are ignored.")] string name
    )
    {
        var wanted = Offices.OfficeText.Fold(name);
        var filter = new ActorFilter { Kinds = [ActorKind.Person], Search = name };
        var found = await session
            .Analyst.RankActorsAsync(filter, new PageRequest(MostNamesakes), context.CancellationToken)
            .ConfigureAwait(false);
        var person = found
            .Items.Select(i => i.Value.Actor)
            .FirstOrDefault(actor => actor.Aliases.Prepend(actor.Name).Any(n => Offices.OfficeText.Fold(n) == wanted));
        return person is null ? null : new PersonView(session, person);
    }

    [Description("The vocabulary: every relation type with its meaning.")]
    [ListSize(40)]
    public static IEnumerable<RelationTypeInfo> RelationTypes() =>
        RelationVocabulary.All.Select(definition => new RelationTypeInfo(definition));

    [Description("What the store holds.")]
    public static async Task<StatusView> Status([FromServices] GraphSession session, CancellationToken cancellation) =>
        new(await session.Reader.StatusAsync(cancellation).ConfigureAwait(false));

    [Description("What the store holds, counted in several ways.")]
    public static StatisticsView Statistics([FromServices] GraphSession session) => new(session);
}
