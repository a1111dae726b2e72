using Graph.Api.Naming;

namespace Graph.Api.Tests.Fakes;

/// <summary>Words that tell who vetoed a resolution, and no others.</summary>
internal sealed class FakePhrases : INodePhrases
{
    public string? Resolution(string language, ResolutionFacts facts) =>
        facts.Vetoing is [] ? null : $"{language}: vetoed by {string.Join(", ", facts.Vetoing)}";

    public string? Gathering(string language, GatheringFacts facts) => null;
}
