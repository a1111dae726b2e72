using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.Offices;

[Description("A person in an office, as the claims of articles give it.")]
internal sealed class OfficeHolder(GraphSession session, Office office, Tenure tenure)
{
    [Description("The person.")]
    public IDataLoaderResult<ActorView> Person() => session.Actor(tenure.Person).Required(tenure.Person.Value);

    [Description("The state or organization.")]
    public IDataLoaderResult<ActorView> Of() => session.Actor(tenure.Of).Required(tenure.Of.Value);

    [Description("The title as the latest article has it.")]
    public string? Title => tenure.Title;

    [Description("The role that the title means, where it is known.")]
    public string? Role => tenure.Role;

    [Description("Since when; null where the person is only seen holding it.")]
    [Cost(0)]
    public OfficeBound? From => Bound(tenure.From);

    [Description("Until when; null where no end is told.")]
    [Cost(0)]
    public OfficeBound? To => Bound(tenure.To);

    [Description("Whether others are told to hold it too on the day asked for.")]
    public bool IsTie => office.IsTie;

    [Description("Whether nobody is told to hold it on the day asked for, and this is who was told last before.")]
    public bool IsGap => office.IsGap;

    [Description("Earliest day on which an article gives the person the office.")]
    public DateOnly? FirstSeen => tenure.FirstSeen;

    [Description("Latest such day.")]
    public DateOnly? LastSeen => tenure.LastSeen;

    [Description("The latest claim of it.")]
    [Cost(0)]
    public ClaimView Claim => new(session, tenure.Latest);

    private OfficeBound? Bound(TenureBound? bound) => bound is null ? null : new OfficeBound(session, bound);
}
