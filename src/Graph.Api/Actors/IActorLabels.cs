using Graph.Model;

namespace Graph.Api.Actors;

/// <summary>Names of actors by language, which the store does not know. The host may register what does.</summary>
public interface IActorLabels
{
    /// <summary>The languages that have names, by ISO 639-1 code, sorted.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The name of an actor in a language, or null.</summary>
    string? Find(NodeId actor, string language);

    /// <summary>Other names by which an actor is known, whatever articles call it.</summary>
    IReadOnlyList<string> Aliases(NodeId actor);

    /// <summary>Actors that have a name, in any language, with words that begin with each of these; case and diacritics do not matter. At
    /// most a hundred.</summary>
    IReadOnlyList<NodeId> Search(string text);
}
