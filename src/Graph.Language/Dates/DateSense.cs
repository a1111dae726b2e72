namespace Graph.Language.Dates;

/// <summary>One meaning of a word in date patterns.</summary>
/// <param name="Symbol">Class or literal that patterns ask for.</param>
/// <param name="Slot">What it fills in.</param>
/// <param name="Value">Number for the slot.</param>
/// <param name="Unit">Unit for <see cref="DateSlot.Unit"/>.</param>
/// <param name="IsProper">Whether it counts only with an upper-case initial ("May", "March").</param>
/// <param name="IsGenitive">Whether it is a genitive, which belongs to the noun behind it and takes no preposition.</param>
internal readonly record struct DateSense(int Symbol, DateSlot Slot, int Value, DateUnit Unit, bool IsProper, bool IsGenitive);
