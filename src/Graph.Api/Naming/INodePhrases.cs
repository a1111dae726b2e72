namespace Graph.Api.Naming;

/// <summary>Words for what has no name in a language, from what is told of it. The host may register what has them.</summary>
public interface INodePhrases
{
    /// <summary>A resolution, or null where too little is told of it or the language has no words.</summary>
    string? Resolution(string language, ResolutionFacts facts);

    /// <summary>A gathering, or null where too little is told of it or the language has no words.</summary>
    string? Gathering(string language, GatheringFacts facts);
}
