namespace Graph.Language.Dates;

/// <summary>What a pattern has filled in so far.</summary>
internal readonly record struct DateParts(
    int Weekday,
    int Month,
    int Day,
    int Year,
    int Number,
    int UnitCount,
    DateUnit Unit,
    bool IsGenitive
)
{
    public DateParts With(DateSense sense)
    {
        var parts = sense.IsGenitive ? this with { IsGenitive = true } : this;
        return sense.Slot switch
        {
            DateSlot.Weekday => parts with { Weekday = sense.Value },
            DateSlot.Month or DateSlot.Season => parts with { Month = sense.Value },
            DateSlot.Unit => parts with { UnitCount = sense.Value, Unit = sense.Unit },
            _ => parts,
        };
    }
}
