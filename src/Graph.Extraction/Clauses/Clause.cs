using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>A verb with what belongs to it.</summary>
internal sealed class Clause
{
    public ClauseKind Kind { get; private set; }

    /// <summary>The clause that it depends on, or null.</summary>
    public Clause? Parent { get; private set; }

    /// <summary>The clause whose subject it shares when it has none.</summary>
    public Clause? Sibling { get; set; }

    public int FirstChunk { get; private set; }

    /// <summary>Word that begins it (subordinator, relative, preposition), lower case, or null.</summary>
    public string? Connector { get; set; }

    public bool Conditional { get; set; }

    /// <summary>Verb forms in order, auxiliaries first.</summary>
    public List<Chunk> Verbs { get; } = [];

    public List<Element> Elements { get; } = [];

    public List<DateMention> Dates { get; } = [];

    /// <summary>Adverbs and particles in lower case, with their tokens.</summary>
    public List<(string Word, int Token)> Adverbs { get; } = [];

    public NounPhrase? Antecedent { get; set; }

    /// <summary>Token of the first negation, or -1.</summary>
    public int NegationAt { get; set; } = -1;

    /// <summary>Whether the coordinator stands right before the verb, so that the subject is shared.</summary>
    public bool SharesSubject { get; set; }

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

    /// <summary>Makes it an empty clause that begins at a chunk.</summary>
    public Clause Begin(ClauseKind kind, Clause? parent, int firstChunk)
    {
        (Kind, Parent, FirstChunk, Sibling, Connector, Antecedent) = (kind, parent, firstChunk, null, null, null);
        (Conditional, SharesSubject, Passive, Tense, NegationAt, QuoteAt) = (false, false, false, default, -1, -1);
        (Subjects, Objects) = ([], []);
        Verbs.Clear();
        Elements.Clear();
        Dates.Clear();
        Adverbs.Clear();
        return this;
    }

    /// <summary>Index of the element of a phrase, or -1.</summary>
    public int IndexOf(NounPhrase phrase)
    {
        for (var i = 0; i < Elements.Count; i++)
        {
            if (ReferenceEquals(Elements[i].Phrase, phrase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The element of a phrase, or null.</summary>
    public Element? ElementOf(NounPhrase phrase) => IndexOf(phrase) is >= 0 and var at ? Elements[at] : null;

    /// <summary>Whether an element before an index is of a group.</summary>
    public bool IsGroupBefore(int group, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Elements[i].Group == group)
            {
                return true;
            }
        }

        return false;
    }

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
