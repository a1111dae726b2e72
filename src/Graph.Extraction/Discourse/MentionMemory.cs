using Graph.Extraction.Mentions;

namespace Graph.Extraction.Discourse;

/// <summary>What has been mentioned so far, the latest last, and who was named together.</summary>
internal sealed class MentionMemory
{
    /// <summary>Nothing refers further back than this many entities.</summary>
    private const int MostRemembered = 64;

    /// <summary>"They" are who was named together no more than so many sentences before.</summary>
    private const int SentencesOfThey = 4;

    private readonly List<Entity> _recent = [];
    private readonly GroupMemory _groups = new();
    private readonly List<(string Noun, Entity? State)> _organs = [];
    private int _sentence;

    /// <summary>Turns to another sentence.</summary>
    public void Begin() => _sentence++;

    /// <summary>Makes an entity the one mentioned last.</summary>
    public void Push(Entity entity)
    {
        _recent.Remove(entity);
        _recent.Add(entity);
        entity.LastSentence = _sentence;
        if (_recent.Count > MostRemembered)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>Whether the sentence so far has mentioned one that fits.</summary>
    public bool HasSeen(Predicate<Entity> fits) => _recent.FindLast(fits) is { } latest && latest.LastSentence == _sentence;

    /// <summary>Whether the sentence so far has named several together.</summary>
    public bool HasGrouped() => _groups.Latest(_sentence, _sentence).Count > 0;

    /// <summary>Notes entities that are named together, to whom "they" and "both countries" refer.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="act">Whether they are the subjects of their clause.</param>
    public void SeeTogether(IReadOnlyList<Entity> entities, bool act) => _groups.See(entities, act, _sentence);

    /// <summary>Notes two who are told to be against each other, to whom "both sides" refers.</summary>
    public void SeeOpposed(Entity one, Entity other) => _groups.Pair(one, other);

    /// <summary>The two states or armed groups that are named together, or against each other, more often than any other two; empty where
    /// there are none.</summary>
    public IReadOnlyList<Entity> Sides() => _groups.Sides();

    /// <summary>Notes whose an organ is that a noun names: a foreign ministry, an army; null where nothing tells.</summary>
    public void TellOrgan(string noun, Entity? state)
    {
        if (!_organs.Contains((noun, state)))
        {
            _organs.Add((noun, state));
        }
    }

    /// <summary>The only state of which such an organ has been told, also with a longer noun ("foreign ministry"); null where none or
    /// several have been, or one of nobody knows whom.</summary>
    public Entity? OrganTold(string noun)
    {
        Entity? only = null;
        foreach (var (told, state) in _organs)
        {
            if (told.EndsWith(noun, StringComparison.Ordinal))
            {
                if (state is null || (only is not null && state != only))
                {
                    return null;
                }

                only = state;
            }
        }

        return only;
    }

    /// <summary>The entities that fit, the latest first, at most so many.</summary>
    public Entity[] LatestFirst(Predicate<Entity> fits, int most)
    {
        var found = new List<Entity>(most);
        for (var i = _recent.Count - 1; i >= 0 && found.Count < most; i--)
        {
            if (fits(_recent[i]))
            {
                found.Add(_recent[i]);
            }
        }

        return [.. found];
    }

    /// <summary>Whether this sentence or the one before has mentioned an entity.</summary>
    public bool IsNear(Entity entity) => entity.LastSentence >= _sentence - 1;

    /// <summary>Whether this sentence has mentioned an entity.</summary>
    public bool IsHere(Entity entity) => entity.LastSentence == _sentence;

    /// <summary>The latest entity that fits, alone in a list; empty where none does.</summary>
    public IReadOnlyList<Entity> Latest(Predicate<Entity> fits) => _recent.FindLast(fits)?.Alone ?? [];

    /// <summary>The latest persons whose gender may be this one (NUL for any), likeliest first, at most three.</summary>
    public IReadOnlyList<Entity> LatestPersons(char gender)
    {
        Entity? first = null;
        Entity? second = null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var person = _recent[i];
            if (person.Kind != EntityKind.Person || (gender != '\0' && person.Gender is not ('\0' or 'u') && person.Gender != gender))
            {
                continue;
            }

            if (second is not null)
            {
                return [first!, second, person];
            }

            (first, second) = first is null ? (person, null) : (first, person);
        }

        return second is null ? first?.Alone ?? [] : [first!, second];
    }

    /// <summary>Whom "they" means: the subjects named together last, else whoever else was just named together.</summary>
    public IReadOnlyList<Entity> They() => _groups.Latest(_sentence - SentencesOfThey, _sentence - 1);

    /// <summary>
    /// Those of a kind named together, persons standing for the states of their offices: whom the text pairs again and again, else the
    /// last; else the two named last, if just these were.
    /// </summary>
    /// <param name="kind">Their kind, or null for whatever kind.</param>
    /// <param name="number">How many they are said to be, or 0.</param>
    public IReadOnlyList<Entity> Group(EntityKind? kind, int number)
    {
        var best = _groups.Paired(kind, number);
        return best.Length > 0 ? best
            : Counted(kind ?? EntityKind.Person, number) is { Length: > 0 } counted ? counted
            : kind is null ? Counted(EntityKind.State, number)
            : [];
    }

    /// <summary>Those of a kind whom the last sentences named, if they are as many as is said: two, where nothing is.</summary>
    private Entity[] Counted(EntityKind kind, int number)
    {
        var wanted = Math.Max(2, number);
        for (var back = 1; back <= SentencesOfThey; back++)
        {
            var found = LatestFirst(
                e => e.Kind == kind && _sentence - e.LastSentence <= back && (wanted <= 2 || e.LastSentence < _sentence),
                wanted + 1
            );
            if (found.Length >= wanted)
            {
                Array.Reverse(found);
                return found.Length == wanted ? found : [];
            }
        }

        return [];
    }
}
