namespace Graph.Language.Lexicons;

/// <summary>What a surface form can be. One form can be several things; the phrase chunker decides by context.</summary>
[Flags]
public enum WordTags
{
    /// <summary>Not in the lexicon.</summary>
    None = 0,

    /// <summary>Finite verb, present tense.</summary>
    Present = 1 << 0,

    /// <summary>Finite verb, past tense.</summary>
    Past = 1 << 1,

    /// <summary>Bare infinitive.</summary>
    Infinitive = 1 << 2,

    /// <summary>Form after the perfect auxiliary (Swedish supine, English past participle).</summary>
    Supine = 1 << 3,

    /// <summary>Passive participle.</summary>
    Participle = 1 << 4,

    /// <summary>Present participle (English -ing, Swedish -ande).</summary>
    Gerund = 1 << 5,

    /// <summary>Passive by ending (Swedish -s).</summary>
    Passive = 1 << 6,

    /// <summary>Noun.</summary>
    Noun = 1 << 7,

    /// <summary>Plural form of a noun.</summary>
    Plural = 1 << 8,

    /// <summary>Definite form of a noun.</summary>
    Definite = 1 << 9,

    /// <summary>Genitive form.</summary>
    Genitive = 1 << 10,

    /// <summary>Adverb.</summary>
    Adverb = 1 << 11,

    /// <summary>Preposition.</summary>
    Preposition = 1 << 12,

    /// <summary>Joins equals: and, or.</summary>
    Coordinator = 1 << 13,

    /// <summary>Joins main clauses only: but, for.</summary>
    ClauseCoordinator = 1 << 14,

    /// <summary>Begins a subordinate clause.</summary>
    Subordinator = 1 << 15,

    /// <summary>Begins a relative clause.</summary>
    Relative = 1 << 16,

    /// <summary>Stands before an infinitive.</summary>
    InfinitiveMarker = 1 << 17,

    /// <summary>Article, demonstrative or quantifier.</summary>
    Determiner = 1 << 18,

    /// <summary>Personal or other pronoun that stands for a noun phrase.</summary>
    Pronoun = 1 << 19,

    /// <summary>Possessive pronoun.</summary>
    Possessive = 1 << 20,

    /// <summary>Negates its clause or phrase.</summary>
    Negation = 1 << 21,

    /// <summary>Number word.</summary>
    Number = 1 << 22,

    /// <summary>Title of an office.</summary>
    Office = 1 << 23,

    /// <summary>Says that an office is no longer held.</summary>
    Former = 1 << 24,

    /// <summary>Particle that belongs to a verb.</summary>
    Particle = 1 << 25,

    /// <summary>Given name.</summary>
    FirstName = 1 << 26,

    /// <summary>Begins a conditional clause.</summary>
    Conditional = 1 << 27,

    /// <summary>Adjective without other use here.</summary>
    Adjective = 1 << 28,

    /// <summary>Word of address before a name.</summary>
    Honorific = 1 << 29,

    /// <summary>Particle inside personal names.</summary>
    NameParticle = 1 << 30,

    /// <summary>Any finite verb.</summary>
    Finite = Present | Past,

    /// <summary>Any verb form.</summary>
    Verb = Present | Past | Infinitive | Supine | Participle | Gerund,
}
