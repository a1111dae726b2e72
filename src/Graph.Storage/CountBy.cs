namespace Graph.Storage;

/// <summary>What claims can be counted by. A claim whose date is known less exactly than to the day, week or month has none.</summary>
public enum CountBy
{
    /// <summary>Their relation type.</summary>
    Type,

    /// <summary>The day they were seen.</summary>
    Day,

    /// <summary>The week they were seen, by its Monday.</summary>
    Week,

    /// <summary>The month they were seen; of a week that begins in one and ends in another, the first.</summary>
    Month,

    /// <summary>The year they were seen.</summary>
    Year,

    /// <summary>Their subject.</summary>
    Subject,

    /// <summary>Their object.</summary>
    Object,

    /// <summary>The publisher of their article.</summary>
    Source,

    /// <summary>The language of their article.</summary>
    Language,

    /// <summary>Their modality.</summary>
    Modality,

    /// <summary>Whether they deny.</summary>
    Negated,

    /// <summary>The actor whose words they are.</summary>
    AttributedTo,
}
