using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>A verb with what belongs to it.</summary>
internal sealed class Clause(ClauseKind kind, Clause? parent, int firstChunk)
{
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

    public List<DateMention> Dates { get; } = [];

    /// <summary>Adverbs and particles in lower case, with their tokens.</summary>
    public List<(string Word, int Token)> Adverbs { get; } = [];

    public NounPhrase? Antecedent { get; set; }

    /// <summary>Token of the first negation, or -1.</summary>
    public int NegationAt { get; set; } = -1;

    /// <summary>Whether the coordinator stands right before the verb, so that the subject is shared.</summary>
    public bool SharesSubject { get; init; }

    public int QuoteAt { get; set; } = -1;

    public List<NounPhrase> Subjects { get; set; } = [];

    public List<NounPhrase> Objects { get; set; } = [];

    public bool HasVerb => Verbs.Count > 0;

    /// <summary>The verb that carries the meaning.</summary>
    public Chunk? Main => Verbs.Count > 0 ? Verbs[^1] : null;

    public string? Lemma => Main?.Word?.Verb;

    public bool HasFinite => Verbs.Exists(v => v.Is(WordTags.Finite));

    public bool Passive { get; set; }

    public Tense Tense { get; set; }
}
