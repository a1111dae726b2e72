using System.Collections.Immutable;
using Graph.Language.Dates;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Something that the article speaks of, gathered over all its mentions.</summary>
internal sealed class Entity(EntityKind kind, string key, string name)
{
    private NodeId? _id;
    private Entity[]? _alone;

    public EntityKind Kind { get; } = kind;

    /// <summary>State code, organization slug, person slug, place name, or running number.</summary>
    public string Key
    {
        get;
        set => (field, _id) = (value, null);
    } = key;

    public string Name { get; set; } = name;

    /// <summary>Class of an organization or place (body, media, city …).</summary>
    public string Class { get; init; } = "";

    /// <summary>Code of the state that it belongs to, or empty.</summary>
    public string State { get; init; } = "";

    public string? Symbol { get; set; }

    public char Gender { get; set; }

    /// <summary>Whether the name of a resolution tells what it is about.</summary>
    public bool TellsTopic { get; set; }

    /// <summary>What a resolution wants, in the words of the article, or null.</summary>
    public string? Aim { get; set; }

    /// <summary>Words for the day on which a resolution was adopted or turned down, or null.</summary>
    public DateMention? DecidedOn { get; set; }

    /// <summary>What all claims about a gathering or resolution carry.</summary>
    public ImmutableSortedDictionary<string, AttributeValue> Traits { get; set; } = ImmutableSortedDictionary<string, AttributeValue>.Empty;

    /// <summary>What the pack knows of it, or null.</summary>
    public GazetteerEntry? Known { get; init; }

    /// <summary>A person's other names in the article, in order.</summary>
    public List<string> Aliases => field ??= [];

    /// <summary>Its mentions by name, in order, once they have been counted and gathered.</summary>
    public Mention[] Mentions { get; set; } = [];

    public int MentionCount { get; set; }

    /// <summary>Offices that the text gives a person, in order.</summary>
    public List<(Office Office, Entity? Of)> Offices => field ??= [];

    /// <summary>Whose the first office is that a person has of a state or organization; null where none is.</summary>
    public Entity? OfficeOf(EntityKind kind) => Offices.Find(o => o.Of?.Kind == kind).Of;

    /// <summary>The party of which the text says that a person is a member, or null.</summary>
    public Entity? Party { get; set; }

    /// <summary>Nouns by which the text has told a person: "the painter Per Holm", "Per Holm, a painter".</summary>
    public List<string> Descriptions => field ??= [];

    /// <summary>The word of address that a person was named with first, of those that tell no gender, or null.</summary>
    public string? Address { get; set; }

    /// <summary>Whether a person is told as another's of the same surname, whom that surname alone means: "Berg's sister, Eva
    /// Berg".</summary>
    public bool IsRelative { get; set; }

    /// <summary>Token at which a person was last settled as named.</summary>
    public int LastNamedAt { get; set; }

    public int TimesNamed { get; set; }

    /// <summary>How often the phrases that have been read name it.</summary>
    public int TimesRead { get; set; }

    /// <summary>Number of the sentence in which it was mentioned last.</summary>
    public int LastSentence { get; set; }

    /// <summary>Tokens of a person's name, folded.</summary>
    public string[] NameParts { get; set; } = [];

    /// <summary>Whether it stands in the article as an actor: by name, or as an argument of a claim.</summary>
    public bool IsActor { get; set; }

    public bool IsActorKind => MaySpeak || Kind == EntityKind.Group;

    /// <summary>Whether words can be its own: no group speaks with one voice.</summary>
    public bool MaySpeak => Kind is EntityKind.Person or EntityKind.State or EntityKind.Organization;

    public NodeKind NodeKind =>
        Kind switch
        {
            EntityKind.Person => NodeKind.Person,
            EntityKind.State => NodeKind.State,
            EntityKind.Organization => NodeKind.Organization,
            EntityKind.Group => NodeKind.Group,
            EntityKind.Resolution => NodeKind.Resolution,
            _ => NodeKind.Event,
        };

    public NodeId Id => _id ??= NodeId.Of(NodeKind, Key);

    /// <summary>It by itself, as a list.</summary>
    public IReadOnlyList<Entity> Alone => _alone ??= [this];
}
