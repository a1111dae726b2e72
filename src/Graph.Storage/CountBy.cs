namespace Graph.Storage;

/// <summary>What claims can be counted by.</summary>
public enum CountBy
{
    /// <summary>Their relation type.</summary>
    Type,

    /// <summary>The day they were seen.</summary>
    Day,

    /// <summary>The month they were seen.</summary>
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
