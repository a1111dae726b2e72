using System.ComponentModel;

namespace Graph.Api.Relations;

[Description("How relations are ordered.")]
internal enum RelationOrder
{
    [Description("Latest seen first, then by id.")]
    LastSeen,

    [Description("Most claims first, then by id.")]
    Support,
}
