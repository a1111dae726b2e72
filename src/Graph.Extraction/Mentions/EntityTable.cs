using System.Collections.Immutable;
using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>The entities of one article, in order of first mention.</summary>
internal sealed class EntityTable(Knowledge knowledge)
{
    private readonly Dictionary<(EntityKind, string), Entity> _byKey = [];

    public List<Entity> All { get; } = [];

    /// <summary>Forgets the article.</summary>
    public void Clear()
    {
        All.Clear();
        _byKey.Clear();
    }

    public Entity Of(GazetteerEntry entry)
    {
        var kind = entry.Kind switch
        {
            Language.Gazetteers.EntryKind.State => EntityKind.State,
            Language.Gazetteers.EntryKind.Organization => EntityKind.Organization,
            _ => EntityKind.Place,
        };
        return GetOrAdd(kind, entry.Key, entry.Name, entry.Class, entry.State, entry);
    }

    /// <summary>The state with a code; null where the pack has none.</summary>
    public Entity? State(string code) => knowledge.States.TryGetValue(code, out var entry) ? Of(entry) : null;

    public Entity? Organization(string id) => knowledge.Organizations.TryGetValue(id, out var entry) ? Of(entry) : null;

    /// <summary>The party of a state that is called like one that the pack knows, perhaps of another state.</summary>
    public Entity PartyIn(Entity state, GazetteerEntry known, string words)
    {
        if (known.State.Length == 0 || known.State == state.Key)
        {
            return Of(known);
        }

        var own = $"-{known.State.ToLowerInvariant()}";
        var name = known.Key.EndsWith(own, StringComparison.Ordinal) ? known.Key[..^own.Length] : known.Key;
        return GetOrAdd(
            EntityKind.Organization,
            $"{name}-{state.Key.ToLowerInvariant()}",
            $"{words} ({state.Name})",
            known.Class,
            state.Key,
            null
        );
    }

    public Entity Add(EntityKind kind, string key, string name, string @class = "") => GetOrAdd(kind, key, name, @class, "", null);

    /// <summary>The people of a sector of a state or organization, as they are called where they are named first.</summary>
    public Entity Group(Entity of, Sector sector, string name) => Add(EntityKind.Group, new GroupId(of.Id, sector).Id.Local, name);

    /// <summary>The entity of a kind and key, if the article has it.</summary>
    public Entity? Named(EntityKind kind, string key) => _byKey.GetValueOrDefault((kind, key));

    private Entity GetOrAdd(EntityKind kind, string key, string name, string @class, string state, GazetteerEntry? known)
    {
        if (!_byKey.TryGetValue((kind, key), out var entity))
        {
            _byKey[(kind, key)] = entity = new Entity(kind, key, name)
            {
                Class = @class,
                State = state,
                Known = known,
            };
            All.Add(entity);
        }

        return entity;
    }
}
