using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>A verb with what belongs to it.</summary>
internal sealed class Clause(ClauseKind kind, Clause? parent, int firstChunk)
{
    private List<DateMention>? _dates;
    private List<(string Word, int Token)>? _adverbs;

    public ClauseKind Kind { get; } = kind;

    /// <summary>The clause that it depends on, or null.</summary>
    public Clause? Parent { get; set; } = parent;

    /// <summary>The clause whose subject it shares when it has none.</summary>
    public Clause? Sibling { get; init; }

    public int FirstChunk { get; } = firstChunk;

    /// <summary>Word that begins it (subordinator, relative, preposition), lower case, or null.</summary>
    public string? Connector { get; init; }

    public bool Conditional { get; init; }

    /// <summary>Verb forms in order, auxiliaries first.</summary>
    public List<Chunk> Verbs { get; } = [];

    public List<Element> Elements { get; } = [];

    public IReadOnlyList<DateMention> Dates => _dates ?? (IReadOnlyList<DateMention>)[];

    /// <summary>Adverbs and particles in lower case, with their tokens.</summary>
    public IReadOnlyList<(string Word, int Token)> Adverbs => _adverbs ?? (IReadOnlyList<(string, int)>)[];

    public NounPhrase? Antecedent { get; set; }

    /// <summary>Token of the first negation, or -1.</summary>
    public int NegationAt { get; set; } = -1;

    /// <summary>Whether the coordinator stands right before the verb, so that the subject is shared.</summary>
    public bool SharesSubject { get; init; }

    public int QuoteAt { get; set; } = -1;

    public IReadOnlyList<NounPhrase> Subjects { get; set; } = [];

    public IReadOnlyList<NounPhrase> Objects { get; set; } = [];

    public bool HasVerb => Verbs.Count > 0;

    /// <summary>The verb that carries the meaning.</summary>
    public Chunk? Main => Verbs.Count > 0 ? Verbs[^1] : null;

    public string? Lemma => Main?.Word?.Verb;

    public bool HasFinite => Verbs.Exists(v => v.Is(WordTags.Finite));

    public bool Passive { get; set; }

    public Tense Tense { get; set; }

    public void AddDate(DateMention date) => (_dates ??= []).Add(date);

    public void AddAdverb((string Word, int Token) adverb) => (_adverbs ??= []).Add(adverb);

    /// <summary>The clause that depends on none.</summary>
    public Clause Root
    {
        get
        {
            var clause = this;
            while (clause.Parent is { } parent)
            {
                clause = parent;
            }

            return clause;
        }
    }

    /// <summary>The nearest clause from <paramref name="clause"/> outwards that has no verb yet, or null.</summary>
    public static Clause? Waiting(Clause? clause)
    {
        for (; clause is not null; clause = clause.Parent)
        {
            if (!clause.HasVerb)
            {
                return clause;
            }
        }

        return null;
    }
}
