using Graph.Api.Actors;
using Graph.Model;

namespace Graph.Api.Tests.Fakes;

/// <summary>A host that has names in two languages, and none of any actor.</summary>
internal sealed class FakeLabels : IActorLabels
{
    public IReadOnlyList<string> Languages { get; } = ["en", "sv"];

    public string? Find(NodeId actor, string language) => null;

    public IReadOnlyList<string> Aliases(NodeId actor) => [];

    public IReadOnlyList<NodeId> Search(string text) => [];
}
