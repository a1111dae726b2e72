using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Resolutions;

[Name("ResolutionFilter")]
[Description("Which resolutions; every field that is given restricts.")]
internal sealed class ResolutionWhere
{
    [Id]
    [Description("Only those that concern this state or organization.")]
    public string? Concerns { get; set; }

    [Description(Arguments.Words)]
    [Cost(FieldCost.Search)]
    public string? Text { get; set; }

    /// <summary>The filter of the store.</summary>
    public ResolutionFilter ToFilter() => new() { Concerns = Arguments.OptionalActor("where.concerns", Concerns), Search = Text };
}
