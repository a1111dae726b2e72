using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <summary>The places where an argument can stand.</summary>
internal enum SlotKind
{
    /// <summary>Grammatical subject (agent of a passive).</summary>
    Subject,

    /// <summary>Direct object (subject of a passive).</summary>
    Object,

    /// <summary>The state of the citizens who are the object: "threw out 23 Russians".</summary>
    Citizens,

    /// <summary>Second object.</summary>
    Object2,

    /// <summary>Behind one of the slot's prepositions.</summary>
    Prep,

    /// <summary>Genitive, possessive pronoun, adjective or compound part of the trigger noun.</summary>
    Owner,

    /// <summary>Genitive or possessive pronoun of the trigger noun.</summary>
    Possessor,

    /// <summary>Adjective or compound part of the trigger noun.</summary>
    Modifier,

    /// <summary>Adjective of a nation before the trigger noun: "a French resolution", not "the Mali resolution".</summary>
    Nation,

    /// <summary>What the trigger noun describes: apposition, or subject of "be".</summary>
    Described,

    /// <summary>Members of the subject beside the first, for reciprocal verbs.</summary>
    Mutual,

    /// <summary>The noun phrase that the trigger participle or noun belongs to.</summary>
    Head,

    /// <summary>Behind a preposition that belongs to the trigger noun, never elsewhere in the clause.</summary>
    Own,

    /// <summary>The resolution in the clause, else the one spoken of last.</summary>
    Resolution,

    /// <summary>The resolution in the clause.</summary>
    ResolutionHere,

    /// <summary>Subject of the clause that depends on the verb (demands that X …).</summary>
    Clause,

    /// <summary>Who is to do what the dependent infinitive says (tells X to …).</summary>
    Infinitive,

    /// <summary>Object of the infinitive that depends on the verb (threatens to destroy X); with prepositions, what stands behind one of
    /// them there.</summary>
    Complement,

    /// <summary>Who must or should do something, in the clause that depends on the verb (said that X must …).</summary>
    Obliged,

    /// <summary>Who is to do, or should have done, what the clause itself tells ("X must …").</summary>
    ObligedHere,

    /// <summary>Whose words the clause is ("…, says X").</summary>
    Speaker,

    /// <summary>The state or organization whose office the other argument holds.</summary>
    Office,

    /// <summary>The state or organization whose office the subject of the clause holds ("X succeeds Y").</summary>
    OfficeOfSubject,

    /// <summary>The gathering in the clause, else the one spoken of last.</summary>
    Event,

    /// <summary>What a relative clause describes.</summary>
    Antecedent,

    /// <summary>Anywhere in the clause.</summary>
    Any,

    /// <summary>Nothing: the relation has no such argument.</summary>
    None,
}
