using System.ComponentModel;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Actors;

[Name("ActorsFilter")]
[Description("Which nodes must stand at the ends.")]
internal sealed class ActorsWhere
{
    [Id]
    [Description("At least one of these on either side.")]
    public string[]? Any { get; set; }

    [Id]
    [Description("Each of these on some side.")]
    public string[]? All { get; set; }

    [Id]
    [Description("Both sides among these.")]
    public string[]? BothEnds { get; set; }

    /// <summary>The filter of the store.</summary>
    public ActorsFilter ToFilter() =>
        new()
        {
            Any = Arguments.Nodes("where.actors.any", Any),
            All = Arguments.Nodes("where.actors.all", All),
            BothEnds = Arguments.Nodes("where.actors.bothEnds", BothEnds),
        };
}
