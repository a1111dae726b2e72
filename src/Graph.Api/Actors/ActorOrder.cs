using System.ComponentModel;

namespace Graph.Api.Actors;

[Description("How actors are ordered.")]
internal enum ActorOrder
{
    [Description("By name, then by id.")]
    Name,

    [Description("Most claims first, then by id.")]
    Support,
}
