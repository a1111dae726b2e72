namespace Graph.Storage.Identity;

/// <summary>How the days of something are known, the best first.</summary>
internal enum DaysPrecision
{
    /// <summary>The day is told.</summary>
    Day,

    /// <summary>The week is told.</summary>
    Week,

    /// <summary>Nothing is told, so that it is news of the week before publication.</summary>
    News,

    /// <summary>The month is told.</summary>
    Month,

    /// <summary>The year is told.</summary>
    Year,
}
