namespace Graph.Extraction.Syntax;

/// <summary>How a token depends on its head: the relations of Universal Dependencies that the parser tells apart.</summary>
internal enum Relation : byte
{
    /// <summary>dep: it depends somehow.</summary>
    Dependent,

    /// <summary>root: the head of the sentence.</summary>
    Root,

    /// <summary>nsubj.</summary>
    Subject,

    /// <summary>nsubj:pass.</summary>
    PassiveSubject,

    /// <summary>obj.</summary>
    Object,

    /// <summary>iobj.</summary>
    IndirectObject,

    /// <summary>obl.</summary>
    Oblique,

    /// <summary>obl:agent.</summary>
    Agent,

    /// <summary>nmod.</summary>
    NominalModifier,

    /// <summary>nmod:poss.</summary>
    Possessor,

    /// <summary>appos.</summary>
    Apposition,

    /// <summary>nummod.</summary>
    Numeral,

    /// <summary>amod.</summary>
    AdjectivalModifier,

    /// <summary>det.</summary>
    Determiner,

    /// <summary>case.</summary>
    Case,

    /// <summary>mark.</summary>
    Marker,

    /// <summary>aux.</summary>
    Auxiliary,

    /// <summary>aux:pass.</summary>
    PassiveAuxiliary,

    /// <summary>cop.</summary>
    Copula,

    /// <summary>advmod.</summary>
    Adverbial,

    /// <summary>cc.</summary>
    Coordinator,

    /// <summary>conj.</summary>
    Conjunct,

    /// <summary>ccomp.</summary>
    ClausalComplement,

    /// <summary>xcomp.</summary>
    OpenComplement,

    /// <summary>advcl.</summary>
    AdverbialClause,

    /// <summary>acl.</summary>
    AdnominalClause,

    /// <summary>acl:relcl.</summary>
    RelativeClause,

    /// <summary>compound.</summary>
    Compound,

    /// <summary>compound:prt.</summary>
    Particle,

    /// <summary>flat.</summary>
    Flat,

    /// <summary>expl.</summary>
    Expletive,

    /// <summary>parataxis.</summary>
    Parataxis,

    /// <summary>punct.</summary>
    Punctuation,
}
