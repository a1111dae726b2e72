using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Actors;

[Name("Actor")]
[Description("A person, state, organization or group that articles speak of.")]
internal abstract class ActorView(GraphSession session, ActorNode actor) : LinkedView(session, actor.Id)
{
    [Description("Which kind of actor it is.")]
    public ActorKind Kind => actor.Kind;

    [Description("The name that the latest article gives it.")]
    public string Name => actor.Name;

    [Description("Other names that articles give it, sorted.")]
    public IReadOnlyList<string> Aliases => actor.Aliases;

    [Description("What it is quoted as saying, the latest published first.")]
    public Task<Connection<QuoteView>> Quotes(
        IResolveFieldContext context,
        [Cost(FieldCost.Search), Description(Arguments.Words)] string? search,
        [Description("Only quotes that stand by themselves (true) or fragments inside a clause (false).")] bool? direct = null,
        [Description(Arguments.PublishedFrom)] DateOnly? from = null,
        [Description(Arguments.PublishedTo)] DateOnly? to = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new QuoteFilter { Speaker = Key, Search = search, Direct = direct, From = from, To = to };
        return Session.QuotesAsync(context, filter, first, after, nested: true);
    }

    /// <summary>The view of the actor's kind.</summary>
    [Ignore]
    public static ActorView Of(GraphSession session, ActorNode actor) => actor.Kind switch
    {
        ActorKind.Person => new PersonView(session, actor),
        ActorKind.State => new StateView(session, actor),
        ActorKind.Group => new GroupView(session, actor),
        _ => new OrganizationView(session, actor),
    };
}
