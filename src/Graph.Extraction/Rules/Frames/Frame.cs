using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>A rule that turns a trigger with its arguments into a claim.</summary>
internal sealed record Frame
{
    public required string Id { get; init; }

    /// <summary>Its id behind the language of its pack, such as <c>sv/sanction-expel</c>.</summary>
    public required string Rule { get; init; }

    public required RelationType Type { get; init; }

    /// <summary>Lemmas of the trigger verb; empty for a frame of a noun.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Particles or adverbs, one of which must stand in the clause.</summary>
    public FrozenSet<string> With { get; init; } = [];

    /// <summary>Particles, adverbs or prepositions, none of which may stand in the clause.</summary>
    public FrozenSet<string> Unless { get; init; } = [];

    /// <summary>Verbs, one of which must be the infinitive that depends on the trigger: "ordered the diplomats to leave".</summary>
    public FrozenSet<string> To { get; init; } = [];

    /// <summary>Verbs, none of which may be the infinitive that depends on the trigger: who refuses to attack opposes nobody.</summary>
    public FrozenSet<string> NotTo { get; init; } = [];

    /// <summary>Verbs, one of which must help the trigger: whoever "may go" is dismissed.</summary>
    public FrozenSet<string> Auxiliaries { get; init; } = [];

    /// <summary>Nouns: with verbs, one must stand in the clause as <see cref="NounIn"/> says; without, the trigger.</summary>
    public FrozenSet<string> Nouns { get; init; } = [];

    /// <summary>Where the noun must stand beside a verb: object (default), subject, any, or prep:X.</summary>
    public Slot? NounIn { get; init; }

    /// <summary>Nouns that must not stand in the clause.</summary>
    public FrozenSet<string> Not { get; init; } = [];

    /// <summary>Prepositions behind which no actor may stand in the clause: what is fired at somebody is no test.</summary>
    public FrozenSet<string> Without { get; init; } = [];

    /// <summary>Participles before a noun that trigger it (USA-sponsrad).</summary>
    public IReadOnlyList<string> Participles { get; init; } = [];

    public IReadOnlyList<Slot> Subject { get; init; } = [];

    /// <summary>Kinds that a subject may have, within those of the relation.</summary>
    public required ImmutableArray<NodeKind> SubjectKinds { get; init; }

    /// <summary>Kinds that an object may have, within those of the relation.</summary>
    public required ImmutableArray<NodeKind> ObjectKinds { get; init; }

    /// <summary>Classes of organizations.tsv that an organization as object must be of; empty where any will do.</summary>
    public FrozenSet<string> ObjectClasses { get; init; } = [];

    public IReadOnlyList<Slot> Object
    {
        get;
        init
        {
            field = value;
            ObjectBesides = [.. value.Where(s => s.Kind != SlotKind.Mutual)];
        }
    } = [];

    /// <summary>The places of an object that is not one of the subjects.</summary>
    public IReadOnlyList<Slot> ObjectBesides { get; private init; } = [];

    /// <summary>Whether the verb must have no object: who flies to a place has not flown troops there.</summary>
    public bool Intransitive { get; init; }

    /// <summary>Whether the verb must have its own subject as object: who gives himself notice does not end an agreement.</summary>
    public bool Reflexive { get; init; }

    /// <summary>Whether only a passive (true) or an active (false) verb triggers it.</summary>
    public bool? Passive { get; init; }

    /// <summary>Whether the frame denies by itself.</summary>
    public bool Negated { get; init; }

    public Modality? Modality { get; init; }

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public double Confidence { get; init; } = 0.85;

    /// <summary>Whether the subject must be named by itself, not through a modifier.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the object must be named by itself, not through a modifier: who receives boats from Japan has not met
    /// Japan.</summary>
    public bool Direct { get; init; }

    /// <summary>Whether a clause that tells what is said must be about the subject itself: who warns that a third may come threatens
    /// nobody.</summary>
    public bool OwnContent { get; init; }

    /// <summary>Whether the noun must not be somebody else's than the subject's: who halts another's attack ceases no fire.</summary>
    public bool OwnDeed { get; init; }

    public IReadOnlyList<FrameExample> Examples { get; init; } = [];
}
