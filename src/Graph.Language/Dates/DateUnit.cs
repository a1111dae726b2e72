namespace Graph.Language.Dates;

/// <summary>A calendar unit, also the precision of a date expression.</summary>
public enum DateUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>An ISO week.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
