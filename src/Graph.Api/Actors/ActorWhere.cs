using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Actors;

[Name("ActorFilter")]
[Description("Which actors; every field that is given restricts.")]
internal sealed class ActorWhere
{
    [Description("Only these kinds.")]
    public ActorKind[]? Kinds { get; set; }

    [Description(Arguments.Words)]
    [Cost(FieldCost.Search)]
    public string? Text { get; set; }

    /// <summary>The filter of the store, with those whom languages name so.</summary>
    public ActorFilter ToFilter(GraphSession session) =>
        new()
        {
            Kinds = Kinds,
            Search = Text,
            Known = Text is null ? [] : session.Labels.Search(Text),
        };
}
