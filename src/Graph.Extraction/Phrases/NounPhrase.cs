using Graph.Extraction.Entities;
using Graph.Extraction.Names;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Phrases;

/// <summary>A noun phrase: its head, whose it is, and what modifies it.</summary>
internal sealed class NounPhrase
{
    public int First { get; set; }

    public int End { get; set; }

    /// <summary>The name at its head, if its head is one.</summary>
    public Reference? Name { get; set; }

    /// <summary>Last common noun, or null.</summary>
    public Word? Noun { get; set; }

    /// <summary>Lemma of the whole compound that <see cref="Noun"/> is the last part of, once it has been asked for.</summary>
    public string? CompoundLemma { get; set; }

    /// <summary>Token of <see cref="Noun"/>, or -1.</summary>
    public int NounAt { get; set; } = -1;

    /// <summary>Office that it names, or null; the tokens from <see cref="OfficeFirst"/> to <see cref="OfficeEnd"/>.</summary>
    public Office? Office { get; set; }

    public int OfficeFirst { get; set; } = -1;

    public int OfficeEnd => OfficeFirst + 1;

    /// <summary>Phrase in the genitive before the head.</summary>
    public NounPhrase? Possessor { get; set; }

    /// <summary>Possessive pronoun before the head.</summary>
    public Word? Possessive { get; set; }

    /// <summary>Whom the possessive pronoun can mean, likeliest first, by what stands before it.</summary>
    public IReadOnlyList<Entity>? Possessors { get; set; }

    /// <summary>States and organizations that modify the head: adjectives, demonyms, first parts of compounds.</summary>
    public List<Reference> Modifiers { get; } = [];

    /// <summary>Pronoun that it consists of.</summary>
    public Word? Pronoun { get; set; }

    public bool Negated { get; set; }

    public bool Former { get; set; }

    public bool Definite { get; set; }

    public bool Plural { get; set; }

    /// <summary>First token with a number, or -1.</summary>
    public int NumberAt { get; set; } = -1;

    /// <summary>Participle among the modifiers (USA-sponsrad, French-drafted), or null.</summary>
    public Word? Participle { get; set; }

    public int ParticipleAt { get; set; } = -1;

    /// <summary>Phrase of the same referent beside it: "Sergej Lavrov, Rysslands utrikesminister".</summary>
    public NounPhrase? Apposition { get; set; }

    /// <summary>The names of an enumeration that stands in apposition: "two parties, A and B".</summary>
    public List<NounPhrase> Named { get; } = [];

    /// <summary>Prepositional phrases right behind it, with their prepositions.</summary>
    public List<(string Preposition, NounPhrase Phrase)> Complements { get; } = [];

    /// <summary>What it turned out to refer to, when its head is no name.</summary>
    public Entity? Referent { get; set; }

    /// <summary>The resolution or gathering that it names, or null.</summary>
    public Entity? Node { get; set; }

    /// <summary>Whom a pronoun or definite description may refer to, likeliest first, as it was when the phrase was reached.</summary>
    public IReadOnlyList<Entity> Candidates { get; set; } = [];

    /// <summary>Whether it names a person, who is not the possessor of something.</summary>
    public bool NamesPerson => Name is { Genitive: false, Entity.Kind: EntityKind.Person };

    public bool IsEmpty => Name is null && Noun is null && Office is null && Pronoun is null;

    /// <summary>Makes it an empty phrase that begins at a token.</summary>
    public NounPhrase Begin(int first, int end)
    {
        (First, End, Name, Noun, CompoundLemma, NounAt) = (first, end, null, null, null, -1);
        (Office, OfficeFirst, Possessor, Possessive, Possessors, Pronoun) = (null, -1, null, null, null, null);
        (Negated, Former, Definite, Plural) = (false, false, false, false);
        (NumberAt, Participle, ParticipleAt, Apposition, Referent, Node, Candidates) = (-1, null, -1, null, null, null, []);
        Modifiers.Clear();
        Named.Clear();
        Complements.Clear();
        return this;
    }

    /// <summary>Whether <paramref name="phrase"/> stands right behind it with a preposition.</summary>
    public bool HasComplement(NounPhrase phrase)
    {
        foreach (var (_, complement) in Complements)
        {
            if (ReferenceEquals(complement, phrase))
            {
                return true;
            }
        }

        return false;
    }
}
