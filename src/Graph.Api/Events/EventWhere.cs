using System.ComponentModel;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Events;

[Name("EventFilter")]
[Description("Which events; every field that is given restricts.")]
internal sealed class EventWhere
{
    [Id]
    [Description("Only those that this actor attended.")]
    public string? AttendedBy { get; set; }

    /// <summary>The filter of the store.</summary>
    public EventFilter ToFilter() => new() { AttendedBy = Arguments.OptionalActor("where.attendedBy", AttendedBy) };
}
