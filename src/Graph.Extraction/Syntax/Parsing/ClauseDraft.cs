using Graph.Language.Dates;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>A clause while its sentence is being parsed; <see cref="Clause"/> is what it becomes.</summary>
internal sealed class ClauseDraft
{
    public ClauseKind Kind { get; private set; }

    /// <summary>The clause that it depends on, or null.</summary>
    public ClauseDraft? Parent { get; private set; }

    public int FirstUnit { get; private set; }

    /// <summary>The clause that it is coordinated with, or null.</summary>
    public ClauseDraft? Sibling { get; private set; }

    /// <summary>Whether its coordinator stands right before its verb, so that it has the subject of its sibling.</summary>
    public bool SharesSubject { get; private set; }

    /// <summary>Token of the word that begins it (subordinator, relative, adposition), or -1.</summary>
    public int Connector { get; private set; } = -1;

    /// <summary>Token of the adposition that governs its relative ("in which"), or -1.</summary>
    public int Governor { get; private set; } = -1;

    /// <summary>Token of the mark of the infinitive behind its auxiliary ("kommer att"), or -1.</summary>
    public int Marker { get; set; } = -1;

    /// <summary>Token of the coordinator before it, or -1.</summary>
    public int Coordinator { get; set; } = -1;

    public NominalDraft? Antecedent { get; private set; }

    /// <summary>Tokens of its verbs in order, auxiliaries first; those of a coordinated infinitive begin with the auxiliaries of its
    /// sibling.</summary>
    public List<int> Verbs { get; } = [];

    public List<ElementDraft> Elements { get; } = [];

    public List<DateMention> Dates { get; } = [];

    /// <summary>Tokens of its adverbs and particles.</summary>
    public List<int> Adverbs { get; } = [];

    /// <summary>Token of its first negation, or -1.</summary>
    public int NegationAt { get; set; } = -1;

    /// <summary>First token of the quote that stands in it, or -1.</summary>
    public int QuoteAt { get; set; } = -1;

    /// <summary>Token of its head: the main verb, or the predicate of a copula; -1 until it is chosen.</summary>
    public int Head { get; set; } = -1;

    /// <summary>The clause that is its predicate ("the aim is that they leave"), or null.</summary>
    public ClauseDraft? Predicate { get; set; }

    /// <summary>Token that stands for it in the tree: its head, or that of the clause that is its predicate.</summary>
    public int Top => Predicate is { } predicate ? predicate.Top : Head;

    /// <summary>Whether it borrows the verb of its sibling: "Ghana voted for, China against".</summary>
    public bool IsGapped { get; private set; }

    public List<NominalDraft> Subjects { get; } = [];

    public List<NominalDraft> Objects { get; } = [];

    /// <summary>The word that only fills the place of the subject ("det finns"), or null.</summary>
    public NominalDraft? Expletive { get; set; }

    public bool Passive { get; set; }

    public Tense Tense { get; set; }

    /// <summary>Its place in the sentence's list of clauses, once it has one.</summary>
    public int Index { get; set; } = -1;

    public bool HasVerb => Verbs.Count > 0;

    /// <summary>Token of the verb that carries the meaning, or -1.</summary>
    public int Main => Verbs.Count > 0 ? Verbs[^1] : -1;

    /// <summary>Becomes the draft of another clause.</summary>
    public void Begin(in ClauseOpening opening)
    {
        (Kind, Parent, FirstUnit, Sibling) = (opening.Kind, opening.Parent, opening.FirstUnit, opening.Sibling);
        (SharesSubject, IsGapped, Antecedent) = (opening.SharesSubject, opening.IsGapped, opening.Antecedent);
        (Connector, Governor, NegationAt) = (opening.Connector, opening.Governor, opening.NegationAt);
        (Marker, Coordinator, QuoteAt, Head, Index) = (-1, -1, -1, -1, -1);
        (Expletive, Predicate, Passive, Tense) = (null, null, false, default);
        Verbs.Clear();
        Elements.Clear();
        Dates.Clear();
        Adverbs.Clear();
        Subjects.Clear();
        Objects.Clear();
    }

    /// <summary>Index of the element of a phrase, or -1.</summary>
    public int IndexOf(NominalDraft phrase)
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

    /// <summary>The clause that depends on none.</summary>
    public ClauseDraft Root
    {
        get
        {
            var clause = this;
            while (clause.Parent is { } outer)
            {
                clause = outer;
            }

            return clause;
        }
    }

    /// <summary>The nearest clause from <paramref name="clause"/> outwards that has no verb yet, or null.</summary>
    public static ClauseDraft? Waiting(ClauseDraft? clause)
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
