using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Records;

/// <summary>Finds the actors that cells of tables name: by id, by the code of a state or any name that a language pack has, else as a
/// person where a person may stand.</summary>
internal sealed class RecordNames
{
    private const string CodeFile = "state-codes.tsv";
    private static readonly Dictionary<string, string> s_codes = ReadCodes();
    private readonly Dictionary<string, (NodeId Id, string Name)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (NodeId Id, string Name)> _states = new(StringComparer.Ordinal);

    public RecordNames(PackLibrary packs, string language)
    {
        foreach (var pack in packs.Languages.OrderBy(l => l != language).ThenBy(l => l, StringComparer.Ordinal).Select(packs.Of))
        {
            foreach (var (kind, node) in new[] { (EntryKind.State, NodeKind.State), (EntryKind.Organization, NodeKind.Organization) })
            {
                foreach (var entry in pack.Gazetteer.Entries(kind).Values.OrderBy(e => e.Key, StringComparer.Ordinal))
                    Add(NodeId.Of(node, entry.Key), entry);
            }
        }
    }

    /// <summary>The actor that a cell names; null where it names none that may stand there.</summary>
    public (NodeId Id, string Name)? Find(string cell, IReadOnlyCollection<NodeKind> kinds)
    {
        if (NodeId.TryParse(cell, out var id))
            return kinds.Contains(id.Kind) ? (id, cell) : null;
        // A column of codes has them in capitals; FRA is France there, and not an agency called so.
        if (kinds.Contains(NodeKind.State) && s_codes.TryGetValue(cell, out var code) && _states.TryGetValue(code, out var state))
            return state;
        if (_known.TryGetValue(SearchText.Fold(cell), out var known) && kinds.Contains(known.Id.Kind))
            return known;
        return kinds.Contains(NodeKind.Person) && !kinds.Contains(NodeKind.State) && NameSlug.Of(cell) is { Length: > 0 } slug
            ? (NodeId.Of(NodeKind.Person, slug), cell)
            : null;
    }

    private void Add(NodeId id, GazetteerEntry entry)
    {
        if (id.Kind == NodeKind.State)
            _states.TryAdd(entry.Key, (id, entry.Name));
        foreach (var name in entry.Aliases.Prepend(entry.Name).Append(id.Kind == NodeKind.State ? entry.Key : entry.Name))
            _known.TryAdd(SearchText.Fold(name), (id, entry.Name));
    }

    /// <summary>The states of codes of three letters.</summary>
    private static Dictionary<string, string> ReadCodes()
    {
        using var reader = new StreamReader(typeof(RecordNames).Assembly.GetManifestResourceStream(CodeFile)!);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
