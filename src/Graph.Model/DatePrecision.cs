namespace Graph.Model;

/// <summary>How exact a <see cref="PartialDate"/> is.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A week; the date is its Monday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>No calendar date is known; only the words of the text.</summary>
    Unknown,
}
