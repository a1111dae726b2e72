using System.ComponentModel;

namespace Graph.Api.Analysis;

[Description("How long a period of a timeline is.")]
internal enum Interval
{
    [Description("A day.")]
    Day,

    [Description("A week from Monday.")]
    Week,

    [Description("A calendar month.")]
    Month,

    [Description("A calendar year.")]
    Year,
}
