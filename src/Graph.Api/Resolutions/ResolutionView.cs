using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Claims;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Resolutions;

[Name("Resolution")]
[Description("A resolution or draft resolution put to a body.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class ResolutionView(GraphSession session, Resolution resolution) : LinkedView(session, resolution.Id)
{
    private static readonly ClaimFilter s_votes = new() { Types = VoteTypes.All, Negated = false };
    private static readonly ClaimFilter s_vetoes = new() { Types = [RelationType.Vetoed], Negated = false };
    private static readonly RelationFilter s_sponsors = new() { Types = [RelationType.Sponsored], Negated = false };
    private static readonly RelationFilter s_concerns = new() { Types = [RelationType.Concerns], Negated = false };

    [Description("As the latest article calls it; or in a language, as articles in it do, else by what is told of it.")]
    public IDataLoaderResult<string> Name([InputType<LanguageGraph>, Description("A language.")] string? @in = null) =>
        Session.NameOf(Key, resolution.Name, Arguments.Language(@in));

    [Description("The UN symbol such as S/2022/431, when the text gives one.")]
    public string? Symbol => resolution.Symbol;

    [Description("Who put it forward, the latest seen first.")]
    public IDataLoaderResult<Connection<RelationView>> Sponsors(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => RelationsOf(context, s_sponsors, new PageArgs(first, after, last, before));

    [Description("How states voted on it, vetoes included, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Votes(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => ClaimsOf(context, s_votes, new PageArgs(first, after, last, before));

    [Description("Who vetoed it, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Vetoes(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => ClaimsOf(context, s_vetoes, new PageArgs(first, after, last, before));

    [Description("Whom it is about, the latest seen first.")]
    public IDataLoaderResult<Connection<RelationView>> Concerns(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => RelationsOf(context, s_concerns, new PageArgs(first, after, last, before));
}
