namespace Graph.Language.Numbers;

/// <summary>What an amount counts.</summary>
public enum AmountKind
{
    /// <summary>Things; the words after the number tell which.</summary>
    Count,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Hundredths.</summary>
    Percent,
}
