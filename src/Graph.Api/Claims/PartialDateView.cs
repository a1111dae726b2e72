using System.ComponentModel;
using Graph.Model;
using GraphQL;

namespace Graph.Api.Claims;

[Name("PartialDate")]
[Description("A date as exact as the text makes it.")]
internal sealed class PartialDateView(PartialDate date)
{
    [Description("2022-05-23 (day, or Monday of the week), 2022-05 or 2022; null where only relative words are known.")]
    public string? Value => date.Value;

    [Description("How exact it is.")]
    public DatePrecision Precision => date.Precision;

    [Description("First day of the period.")]
    public DateOnly? Start => date.Start;

    [Description("The words of a relative date without a day to count from, such as förra veckan.")]
    public string? Relative => date.Relative;
}
