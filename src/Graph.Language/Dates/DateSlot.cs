namespace Graph.Language.Dates;

/// <summary>What a word of <c>time.tsv</c> fills in; the part of its class before the first hyphen names it.</summary>
internal enum DateSlot
{
    /// <summary>Nothing: the word only makes the pattern fit.</summary>
    None,

    /// <summary>Day of the week, Monday is 1.</summary>
    Weekday,

    /// <summary>Month, 1 to 12.</summary>
    Month,

    /// <summary>First month of a season.</summary>
    Season,

    /// <summary>Count and unit: "6 month".</summary>
    Unit,
}
