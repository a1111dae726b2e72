using System.Collections.Immutable;

namespace Graph.Storage.Identity;

/// <summary>Weighs whether two articles speak of one resolution.</summary>
internal static class DraftMatch
{
    /// <summary>The weight of what contradicts.</summary>
    public const int Never = -1;

    private const int SameSymbol = 100;

    /// <summary>How much speaks for it: 0 where too little is told, <see cref="Never"/> where something contradicts.</summary>
    public static int Weigh(Draft one, Draft other)
    {
        if (one.Symbol is not null && other.Symbol is not null)
            return one.Symbol == other.Symbol ? SameSymbol : Never;
        if (
            AreRivals(one, other)
            || one.Days is not { } days
            || other.Days is not { } otherDays
            || !days.Overlap(otherDays)
            || Contradict(one, other)
        )
            return Never;
        var vetoes = Meet(one.Vetoers, other.Vetoers);
        var concerns = Meet(one.Concerns, other.Concerns);
        var sponsors = Meet(one.Sponsors, other.Sponsors);
        var numbers = one.Votes.Zip(other.Votes).Count(pair => pair.First >= 0 && pair.First == pair.Second);
        var votes = Meet(one.For, other.For) || Meet(one.Against, other.Against) || Meet(one.Abstained, other.Abstained);
        // What is told of a month or a year, or of an older resolution by its symbol, must agree in whom it concerns too.
        var isClose = days.AreFew && otherDays.AreFew && !IsOld(one, days) && !IsOld(other, otherDays);
        if (isClose ? !(vetoes || (concerns && (sponsors || votes || numbers > 0)) || (sponsors && votes)) : !(vetoes && concerns))
            return 0;
        return (vetoes ? 2 : 0)
            + (concerns ? 2 : 0)
            + (sponsors ? 1 : 0)
            + (votes ? 1 : 0)
            + numbers
            + (days.Precision == DaysPrecision.Day && otherDays.Precision == DaysPrecision.Day ? 1 : 0);
    }

    private static bool AreRivals(Draft one, Draft other) =>
        one.Rivals.Length > 0 && one.Rivals == other.Rivals && one.Place != other.Place;

    private static bool IsOld(Draft draft, Days days) => draft.Symbol is not null && days.Precision == DaysPrecision.News;

    private static bool Contradict(Draft one, Draft other) =>
        Part(one.Vetoers, other.Vetoers)
        || Part(one.Sponsors, other.Sponsors)
        || Part(one.Concerns, other.Concerns)
        || one.Votes.Zip(other.Votes).Any(pair => pair.First >= 0 && pair.Second >= 0 && pair.First != pair.Second)
        || Meet(one.Vetoers, other.For)
        || Meet(one.For, other.Vetoers)
        || Meet(one.For, other.Against)
        || Meet(one.Against, other.For);

    private static bool Meet(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        foreach (var id in one)
        {
            if (other.Contains(id))
                return true;
        }

        return false;
    }

    private static bool Part(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Length > 0 && other.Length > 0 && !Meet(one, other);
}
