namespace Graph.Language.Tagging;

/// <summary>What a token is in its sentence: the seventeen word classes of Universal Dependencies.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Something else.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Preposition or postposition.</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary verb, copula included.</summary>
    Auxiliary,

    /// <summary>Joins equals: and, or, but.</summary>
    CoordinatingConjunction,

    /// <summary>Article, demonstrative or quantifier before a noun.</summary>
    Determiner,

    /// <summary>Exclamation.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Number in digits or letters.</summary>
    Numeral,

    /// <summary>Infinitive marker or other particle.</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Name.</summary>
    ProperNoun,

    /// <summary>Mark.</summary>
    Punctuation,

    /// <summary>Begins a subordinate clause.</summary>
    SubordinatingConjunction,

    /// <summary>Currency, unit or other sign that is read as a word.</summary>
    Symbol,

    /// <summary>Main verb.</summary>
    Verb,
}
