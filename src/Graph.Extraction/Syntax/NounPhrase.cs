using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Text;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax;

/// <summary>A noun phrase of a sentence: its head, whose it is, and what modifies it. What it refers to is not its business but that of
/// discourse.</summary>
internal sealed class NounPhrase
{
    private readonly IReadOnlyList<NounPhrase> _all;
    private readonly PhraseLinks _links;
    private readonly PhraseParts _parts;

    /// <param name="all">All phrases of its sentence, those that are not made yet included.</param>
    /// <param name="links">Its links to others of them.</param>
    /// <param name="parts">What else it has of what few have.</param>
    public NounPhrase(IReadOnlyList<NounPhrase> all, PhraseLinks links, PhraseParts parts) => (_all, _links, _parts) = (all, links, parts);

    /// <summary>Its place among the phrases of its sentence, possessors before what they possess.</summary>
    public required int Index { get; init; }

    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>Token of its head.</summary>
    public required int Head { get; init; }

    /// <summary>The name at its head, if its head is one.</summary>
    public required Reference? Name { get; init; }

    /// <summary>Last common noun that the lexicon knows, or null.</summary>
    public required Word? Noun { get; init; }

    /// <summary>Token of the last common noun, or -1.</summary>
    public required int NounAt { get; init; }

    /// <summary>Lemma of the whole compound whose last part the noun is; null where it is none.</summary>
    public required string? CompoundLemma { get; init; }

    /// <summary>The lemmas of its noun.</summary>
    public NounLemmas Lemmas => new(CompoundLemma, Noun?.NounLemma);

    /// <summary>Office that it names, or null.</summary>
    public Office? Office => _parts.Office;

    /// <summary>Token of the office, or -1.</summary>
    public int OfficeAt => _parts.OfficeAt;

    /// <summary>Possessive pronoun before the head.</summary>
    public Word? Possessive => _parts.Possessive;

    /// <summary>Pronoun that it consists of.</summary>
    public required Word? Pronoun { get; init; }

    /// <summary>Participle among the modifiers (USA-sponsrad, French-drafted), or null.</summary>
    public Word? Participle => _parts.Participle;

    public int ParticipleAt => _parts.ParticipleAt;

    /// <summary>Whether a modifier is the first part of the participle before the noun, or the name right before it: the "Iran" of "the
    /// Iran-backed group" and of "den av Iran stödda gruppen".</summary>
    public bool HasInParticiple(Reference modifier) =>
        modifier.Form switch
        {
            ReferenceForm.Compound => modifier.First == ParticipleAt,
            ReferenceForm.Name or ReferenceForm.Capital => modifier.End == ParticipleAt,
            _ => false,
        };

    public required bool Negated { get; init; }

    public required bool Former { get; init; }

    public required bool Definite { get; init; }

    public required bool Plural { get; init; }

    /// <summary>First token with a number, or -1.</summary>
    public int NumberAt => _parts.NumberAt;

    /// <summary>States and organizations that modify the head: adjectives, demonyms, first parts of compounds.</summary>
    public required ImmutableArray<Reference> Modifiers { get; init; }

    /// <summary>Phrase in the genitive before the head.</summary>
    public NounPhrase? Possessor => At(_links.Possessor);

    /// <summary>Phrase of the same referent beside it: "Sergej Lavrov, Rysslands utrikesminister".</summary>
    public NounPhrase? Apposition => At(_links.Apposition);

    /// <summary>The names of an enumeration that stands in apposition: "two parties, A and B".</summary>
    public IEnumerable<NounPhrase> Named => _links.Named.Select(n => _all[n]);

    public bool HasNamed => _links.Named.Length > 0;

    /// <summary>How many prepositional phrases stand right behind it.</summary>
    public int ComplementCount => _links.Complements.Length;

    /// <summary>Whether it names a person, who is not the possessor of something.</summary>
    public bool NamesPerson => Name is { Genitive: false, Entity.Kind: EntityKind.Person };

    /// <summary>A prepositional phrase right behind it, with its preposition in lower case.</summary>
    public (string Preposition, NounPhrase Phrase) Complement(int i) =>
        (_links.Complements[i].Preposition, _all[_links.Complements[i].Phrase]);

    /// <summary>Prepositional phrases right behind it, with their prepositions.</summary>
    public IEnumerable<(string Preposition, NounPhrase Phrase)> Complements =>
        _links.Complements.Select(c => (c.Preposition, _all[c.Phrase]));

    /// <summary>Whether <paramref name="phrase"/> stands right behind it with a preposition.</summary>
    public bool HasComplement(NounPhrase phrase)
    {
        foreach (var (_, complement) in _links.Complements)
        {
            if (complement == phrase.Index)
            {
                return true;
            }
        }

        return false;
    }

    private NounPhrase? At(int index) => index < 0 ? null : _all[index];
}
