using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Language.Dates;

namespace Graph.Extraction.Syntax;

/// <summary>A verb, or a phrase without one, with what belongs to it; a node of its sentence.</summary>
internal sealed class Clause
{
    public required int Index { get; init; }

    public required ClauseKind Kind { get; init; }

    /// <summary>The clause that it depends on, or null.</summary>
    public required Clause? Parent { get; init; }

    /// <summary>The clause that it is coordinated with, or null.</summary>
    public required Clause? Sibling { get; init; }

    /// <summary>Whether its coordinator stands right before its verb, so that it has the subject of its sibling.</summary>
    public required bool SharesSubject { get; init; }

    /// <summary>Token of its head: the main verb, or the predicate of a copula.</summary>
    public required int Head { get; init; }

    /// <summary>Token that stands for it in the tree: its head, or that of the clause that is its predicate.</summary>
    public required int Top { get; init; }

    /// <summary>Whether it is what a copula says of its subject: "the aim is that they leave".</summary>
    public bool IsPredicate => Parent is { } parent && parent.Top == Top;

    /// <summary>Tokens of its verbs in order, auxiliaries first; the last carries the meaning.</summary>
    public required ImmutableArray<int> Verbs { get; init; }

    /// <summary>Infinitive of its main verb, or null.</summary>
    public required string? Lemma { get; init; }

    /// <summary>The word that begins it (subordinator, relative, adposition) in lower case, or null.</summary>
    public required string? Connector { get; init; }

    /// <summary>Token of the connector, or -1.</summary>
    public required int ConnectorAt { get; init; }

    /// <summary>Whether its connector makes it a condition.</summary>
    public required bool Conditional { get; init; }

    /// <summary>What a relative clause or participle describes, or null.</summary>
    public required NounPhrase? Antecedent { get; init; }

    public required ImmutableArray<Element> Elements { get; init; }

    public required IReadOnlyList<NounPhrase> Subjects { get; init; }

    public required IReadOnlyList<NounPhrase> Objects { get; init; }

    /// <summary>To whom or what the deed is done: the objects, of a passive the subjects.</summary>
    public IReadOnlyList<NounPhrase> Patients => Passive ? Subjects : Objects;

    /// <summary>Tokens of its adverbs and particles, and of adpositions that govern nothing.</summary>
    public required ImmutableArray<int> Adverbs { get; init; }

    public required ImmutableArray<ClauseDate> Dates { get; init; }

    /// <summary>Token of the word that denies it, or -1.</summary>
    public required int NegationAt { get; init; }

    /// <summary>First token of the quote that stands in it, or -1.</summary>
    public required int QuoteAt { get; init; }

    public required bool Passive { get; init; }

    public required Tense Tense { get; init; }

    public bool HasVerb => Verbs.Length > 0;

    /// <summary>Whether the verb that carries its meaning is one of some.</summary>
    public bool HasVerbIn(FrozenSet<string> lemmas) => Lemma is { } lemma && lemmas.Contains(lemma);

    /// <summary>Token of the verb that carries the meaning, or -1.</summary>
    public int Main => Verbs.Length > 0 ? Verbs[^1] : -1;

    /// <summary>The clause that depends on none.</summary>
    public Clause Root
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

    /// <summary>Index of the element of a phrase, or -1.</summary>
    public int IndexOf(NounPhrase phrase)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (ReferenceEquals(Elements[i].Phrase, phrase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The phrases that stand behind one of some prepositions, in their order.</summary>
    public IEnumerable<NounPhrase> Behind(FrozenSet<string> prepositions) =>
        Elements.Where(e => e.Preposition is { } preposition && prepositions.Contains(preposition)).Select(e => e.Phrase);

    /// <summary>The element of a phrase, or null.</summary>
    public Element? ElementOf(NounPhrase phrase) => IndexOf(phrase) is >= 0 and var at ? Elements[at] : null;
}
