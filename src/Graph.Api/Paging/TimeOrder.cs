using System.ComponentModel;

namespace Graph.Api.Paging;

[Description("How what has a day is ordered.")]
internal enum TimeOrder
{
    [Description("Latest day first, what has none last.")]
    Latest,

    [Description("The other way round.")]
    Oldest,
}
