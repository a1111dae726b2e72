using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>A noun phrase while its sentence is being parsed; <see cref="NounPhrase"/> is what it becomes.</summary>
internal sealed class NominalDraft
{
    public int First { get; private set; }

    public int End { get; set; }

    /// <summary>Token of its head, or -1.</summary>
    public int Head { get; set; } = -1;

    public Reference? Name { get; set; }

    /// <summary>Token of its last common noun, or -1.</summary>
    public int NounAt { get; set; } = -1;

    /// <summary>That noun as the lexicon knows it; null where it does not.</summary>
    public Word? Noun { get; set; }

    /// <summary>Token of the office that it names, or -1.</summary>
    public int OfficeAt { get; set; } = -1;

    public Office? Office { get; set; }

    public Word? Pronoun { get; set; }

    public Word? Possessive { get; set; }

    public NominalDraft? Possessor { get; set; }

    public List<Reference> Modifiers { get; } = [];

    public bool Negated { get; set; }

    public bool Former { get; set; }

    public bool Definite { get; set; }

    public bool Plural { get; set; }

    /// <summary>First token with a number, or -1.</summary>
    public int NumberAt { get; set; } = -1;

    /// <summary>Token of the participle among its modifiers, or -1.</summary>
    public int ParticipleAt { get; set; } = -1;

    public Word? Participle { get; set; }

    /// <summary>The phrase of the same referent beside it.</summary>
    public NominalDraft? Apposition { get; set; }

    /// <summary>The names of an enumeration that stands in apposition.</summary>
    public List<NominalDraft> Named { get; } = [];

    /// <summary>Phrases right behind it, with the tokens of their adpositions.</summary>
    public List<(int Adposition, NominalDraft Phrase)> Complements { get; } = [];

    /// <summary>Its place in the sentence's list of phrases, once it has one.</summary>
    public int Index { get; set; } = -1;

    public bool NamesPerson => Name is { Genitive: false, Entity.Kind: EntityKind.Person };

    public bool NamesActor => Name is { Genitive: false, Entity.IsActorKind: true };

    /// <summary>Whether it has a common noun, office or possessor for a head and no name.</summary>
    public bool Describes => Name is null && Pronoun is null && (Office is not null || NounAt >= 0 || Possessor is not null);

    /// <summary>Becomes the draft of another phrase.</summary>
    public void Begin(int first)
    {
        (First, End, Head, NounAt, OfficeAt, NumberAt, ParticipleAt, Index) = (first, first, -1, -1, -1, -1, -1, -1);
        (Name, Noun, Office, Pronoun, Possessive, Participle) = (null, null, null, null, null, null);
        (Possessor, Apposition) = (null, null);
        (Negated, Former, Definite, Plural) = (false, false, false, false);
        Modifiers.Clear();
        Named.Clear();
        Complements.Clear();
    }

    public bool IsComplement(NominalDraft phrase)
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
