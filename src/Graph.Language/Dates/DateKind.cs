namespace Graph.Language.Dates;

/// <summary>How a date expression names its date.</summary>
public enum DateKind
{
    /// <summary>By year, month and day, as many of them as the text gives.</summary>
    Calendar,

    /// <summary>By a day of the week.</summary>
    Weekday,

    /// <summary>By its distance from the day of publication.</summary>
    Shift,

    /// <summary>By a date mentioned before ("samma dag", "the same day"); the caller knows which.</summary>
    Anaphor,
}
