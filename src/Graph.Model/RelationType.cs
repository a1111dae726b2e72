namespace Graph.Model;

/// <summary>The relation types; <see cref="RelationVocabulary"/> (relations.tsv) gives each its meaning, domain and range.</summary>
public enum RelationType
{
    /// <summary>Abstained in the vote on it.</summary>
    AbstainedOn,

    /// <summary>Signed, concluded or jointly issued an agreement, treaty or statement.</summary>
    AgreedWith,

    /// <summary>Gave or pledged money, weapons or relief.</summary>
    Aided,

    /// <summary>Alliance, pact, declared friendship or partnership.</summary>
    AlliedWith,

    /// <summary>Used armed force against.</summary>
    Attacked,

    /// <summary>Took part in a gathering.</summary>
    Attended,

    /// <summary>Arrested, seized, blockaded or attacked by cyber means.</summary>
    Coerced,

    /// <summary>The state or organization that a resolution is about.</summary>
    Concerns,

    /// <summary>They work together, or one says that it will.</summary>
    CooperatesWith,

    /// <summary>Criticised, condemned, accused or blamed.</summary>
    Criticised,

    /// <summary>The text gives the person an office there.</summary>
    HoldsOffice,

    /// <summary>Invaded, annexed or occupied.</summary>
    Invaded,

    /// <summary>Investigated, charged, indicted, sued or put on trial.</summary>
    Investigated,

    /// <summary>Resigned, was dismissed or voted out of an office there, or its term ended.</summary>
    LeftOffice,

    /// <summary>Membership of an organization or body.</summary>
    MemberOf,

    /// <summary>Met in person or by video.</summary>
    Met,

    /// <summary>Moved forces or held exercises against or near.</summary>
    MobilisedAgainst,

    /// <summary>Rejects, refuses or opposes, without a vote or veto.</summary>
    Opposes,

    /// <summary>Demonstrated, went on strike, boycotted or rioted against.</summary>
    ProtestedAgainst,

    /// <summary>Uttered the quoted words; without a subject the article gives them to nobody.</summary>
    Said,

    /// <summary>Imposed sanctions or an embargo, expelled diplomats, cut ties.</summary>
    Sanctioned,

    /// <summary>Talked by telephone or otherwise remotely.</summary>
    SpokeWith,

    /// <summary>Put forward or sponsored a resolution.</summary>
    Sponsored,

    /// <summary>Voices or gives political support.</summary>
    Supports,

    /// <summary>Tested or launched a weapon without a target.</summary>
    TestedWeapon,

    /// <summary>Threatened or warned of consequences.</summary>
    Threatened,

    /// <summary>Trade between them; direction is seen from the subject.</summary>
    TradesWith,

    /// <summary>Asked, urged or demanded of.</summary>
    Urged,

    /// <summary>Cast a veto against it.</summary>
    Vetoed,

    /// <summary>Travelled to, visited or was received in.</summary>
    Visited,

    /// <summary>Voted against it.</summary>
    VotedAgainst,

    /// <summary>Voted for it.</summary>
    VotedFor,

    /// <summary>Conceded, lifted or ended a measure, withdrew, released or ceased fire.</summary>
    YieldedTo,
}
