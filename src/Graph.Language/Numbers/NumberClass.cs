namespace Graph.Language.Numbers;

/// <summary>What a row of <c>numbers.tsv</c> is, named there in lower case with hyphens.</summary>
internal enum NumberClass
{
    /// <summary>A whole number below one hundred.</summary>
    Cardinal,

    /// <summary>An article that is one before a hundred or a scale and inside compounds.</summary>
    Article,

    /// <summary>One half, before a scale.</summary>
    Half,

    /// <summary>The hundred.</summary>
    Hundred,

    /// <summary>A multiplier that follows words or digits.</summary>
    Scale,

    /// <summary>A multiplier written on to digits.</summary>
    ScaleSuffix,

    /// <summary>Joins hundreds and ones.</summary>
    Connector,

    /// <summary>Mark before decimals.</summary>
    DecimalMark,

    /// <summary>Mark between groups of three digits.</summary>
    GroupMark,

    /// <summary>Word for one hundredth.</summary>
    Percent,

    /// <summary>Word for money behind the number.</summary>
    Currency,

    /// <summary>Word before a currency that tells whose it is.</summary>
    CurrencyAdjective,

    /// <summary>Mark for money before the number.</summary>
    CurrencySign,
}
