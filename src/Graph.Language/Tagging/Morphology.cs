namespace Graph.Language.Tagging;

/// <summary>The form of a token as far as syntax asks for it.</summary>
[Flags]
public enum Morphology : ushort
{
    /// <summary>Nothing told.</summary>
    None = 0,

    /// <summary>Finite verb, present tense.</summary>
    Present = 1,

    /// <summary>Finite verb, past tense.</summary>
    Past = 2,

    /// <summary>Infinitive.</summary>
    Infinitive = 4,

    /// <summary>Swedish form after "ha".</summary>
    Supine = 8,

    /// <summary>Past participle.</summary>
    Participle = 16,

    /// <summary>English -ing, Swedish -ande.</summary>
    Gerund = 32,

    /// <summary>Command.</summary>
    Imperative = 64,

    /// <summary>Passive by ending (Swedish -s).</summary>
    Passive = 128,

    /// <summary>Plural of a noun.</summary>
    Plural = 256,

    /// <summary>Definite by ending.</summary>
    Definite = 512,

    /// <summary>Genitive or possessive.</summary>
    Genitive = 1024,

    /// <summary>Begins a relative clause.</summary>
    Relative = 2048,

    /// <summary>Finite verb.</summary>
    Finite = Present | Past,

    /// <summary>What a verb can be; one of them holds for each verb.</summary>
    VerbForm = Present | Past | Infinitive | Supine | Participle | Gerund | Imperative,
}
