using System.Collections.Concurrent;
using System.Collections.Frozen;
using Graph.Api.Actors;
using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Serve;

/// <summary>Names of states and organizations as the language packs have them.</summary>
internal sealed class PackLabels : IActorLabels
{
    private const int MostFound = 100;

    private readonly ConcurrentDictionary<(string Language, EntryKind Kind), FrozenDictionary<string, GazetteerEntry>> _names = new();
    private readonly Lazy<(NodeId Actor, string[] Words)[]> _words;

    public PackLabels() => _words = new(ReadWords);

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages { get; } = PackLibrary.Embedded.Languages;

    /// <inheritdoc/>
    public string? Find(NodeId actor, string language) => Entry(actor, language)?.Name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Aliases(NodeId actor) =>
        [
            .. Languages
                .Select(language => Entry(actor, language))
                .OfType<GazetteerEntry>()
                .SelectMany(NamesOf)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<NodeId> Search(string text)
    {
        var wanted = SearchText.Words(text);
        return wanted.Count == 0
            ? []
            :
            [
                .. _words
                    .Value.Where(name => wanted.All(word => name.Words.Any(w => w.StartsWith(word, StringComparison.Ordinal))))
                    .Select(name => name.Actor)
                    .Distinct()
                    .Take(MostFound),
            ];
    }

    private GazetteerEntry? Entry(NodeId actor, string language) =>
        KindOf(actor.Kind) is { } kind ? _names.GetOrAdd((language, kind), Read).GetValueOrDefault(actor.Local) : null;

    private (NodeId Actor, string[] Words)[] ReadWords() =>
        [
            .. from language in Languages
            from kind in new[] { NodeKind.State, NodeKind.Organization }
            from entry in _names.GetOrAdd((language, KindOf(kind)!.Value), Read)
            from name in NamesOf(entry.Value)
            orderby entry.Key, name
            select (NodeId.Of(kind, entry.Key), SearchText.Words(name).ToArray()),
        ];

    private static IEnumerable<string> NamesOf(GazetteerEntry entry) => entry.Aliases.Prepend(entry.Name).Concat(entry.Seats);

    private static EntryKind? KindOf(NodeKind kind) =>
        kind switch
        {
            NodeKind.State => EntryKind.State,
            NodeKind.Organization => EntryKind.Organization,
            _ => null,
        };

    private static FrozenDictionary<string, GazetteerEntry> Read((string Language, EntryKind Kind) of) =>
        PackLibrary.Embedded.Of(of.Language).Gazetteer.Entries(of.Kind);
}
