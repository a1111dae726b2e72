using System.Collections.Concurrent;
using System.Collections.Frozen;
using Graph.Api.Actors;
using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Model;

namespace Graph.Cli.Serve;

/// <summary>Names of states and organizations as the language packs have them.</summary>
internal sealed class PackLabels : IActorLabels
{
    private readonly ConcurrentDictionary<(string Language, EntryKind Kind), FrozenDictionary<string, GazetteerEntry>> _names = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages { get; } = PackLibrary.Embedded.Languages;

    /// <inheritdoc/>
    public string? Find(NodeId actor, string language)
    {
        EntryKind? kind = actor.Kind switch
        {
            NodeKind.State => EntryKind.State,
            NodeKind.Organization => EntryKind.Organization,
            _ => null,
        };
        return kind is { } entries && _names.GetOrAdd((language, entries), Read).TryGetValue(actor.Local, out var entry) ? entry.Name : null;
    }

    private static FrozenDictionary<string, GazetteerEntry> Read((string Language, EntryKind Kind) of) =>
        PackLibrary.Embedded.Of(of.Language).Gazetteer.Entries(of.Kind);
}
