namespace Graph.Storage.Identity;

/// <summary>Somebody who bears a name, as far as the sightings tell that are put to them.</summary>
internal sealed class Bearer(PersonName name)
{
    private readonly List<PersonName> _names = [name];
    private readonly SortedSet<string> _states = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _organizations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _parties = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _posts = new(StringComparer.Ordinal);
    private string _gender = "";

    /// <summary>The fullest name.</summary>
    public PersonName Name { get; } = name;

    public List<TraitRow> Rows { get; } = [];

    public long Sightings { get; private set; }

    /// <summary>What tells the bearer from others of the name, the clearest first.</summary>
    public IEnumerable<string> Marks =>
        new[] { _states.Min?.ToLowerInvariant(), Portrait.ThingOf(_parties.Min), Portrait.ThingOf(_posts.Min), _gender, _organizations.Min }
            .OfType<string>()
            .Where(mark => mark.Length > 0);

    /// <summary>Puts sightings to the bearer, with what they tell.</summary>
    public void Add(TraitRow row, PersonName called, Portrait told)
    {
        Rows.Add(row);
        if (!Bears(called))
            _names.Add(called);
        Sightings += row.Sightings;
        _states.UnionWith(told.States);
        _organizations.UnionWith(told.Organizations);
        _parties.UnionWith(told.Parties);
        _posts.UnionWith(told.Posts);
        _gender = _gender.Length == 0 ? told.Gender : _gender;
    }

    /// <summary>Whether just this name was put to the bearer.</summary>
    public bool Bears(PersonName called) => _names.Exists(n => n.Local == called.Local);

    /// <summary>Whether the name may be the bearer's where all else agrees.</summary>
    public bool MayBear(PersonName called) => _names.Exists(called.MayBe) || called.MayBeCalled(Name) || called.MayBeSpelt(Name);

    /// <summary>Whether the name may be the bearer's: spelt in another way only where the state or an organization is the same.</summary>
    /// <param name="called">The name.</param>
    /// <param name="told">What is told with it.</param>
    /// <param name="isAnchored">Whether anchors agree.</param>
    public bool MayBear(PersonName called, Portrait told, bool isAnchored) =>
        _names.Exists(called.MayBe)
        || (isAnchored && called.MayBeCalled(Name))
        || (called.MayBeSpelt(Name) && (told.States.Any(_states.Contains) || told.Organizations.Any(_organizations.Contains)));

    /// <summary>How many anchors agree; null where one contradicts: another state, another gender, another party
    /// or post at the same time, or the article tells the two apart.</summary>
    public int? Agreement(Portrait told)
    {
        var states = told.States.Count(_states.Contains);
        if (
            (states == 0 && _states.Count > 0 && told.States.Length > 0)
            || (_gender.Length > 0 && told.Gender.Length > 0 && told.Gender != _gender)
            || Contradict(_parties, told.Parties)
            || Contradict(_posts, told.Posts)
            || told.Others.Contains(Name.Local, StringComparer.Ordinal)
        )
            return null;
        return states
            + told.Organizations.Count(_organizations.Contains)
            + told.Posts.Count(post => _posts.Any(other => Portrait.ThingOf(other) == Portrait.ThingOf(post)))
            + (told.Gender.Length > 0 && told.Gender == _gender ? 1 : 0);
    }

    private static bool Contradict(SortedSet<string> known, IReadOnlyList<string> told) =>
        known.Count > 0
        && told.Count > 0
        && !told.Any(known.Contains)
        && told.Any(one => known.Any(other => Portrait.TimeOf(one) == Portrait.TimeOf(other)));
}
