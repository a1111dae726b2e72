using System.Collections.Immutable;

namespace Graph.Storage.Identity;

/// <summary>Weighs whether two articles speak of one resolution.</summary>
internal static class DraftMatch
{
    /// <summary>The weight of what contradicts.</summary>
    public const int Never = -1;

    private const int SameSymbol = 100;

    /// <summary>So many vote in a council, where many counts are alike.</summary>
    private const int MostOfCouncil = 15;

    /// <summary>How much speaks for it: 0 where too little is told, <see cref="Never"/> where something contradicts.</summary>
    public static int Weigh(Draft one, Draft other)
    {
        if (one.Symbol is not null && other.Symbol is not null)
            return one.Symbol == other.Symbol ? SameSymbol : Never;
        if (one.Days is not { } days || other.Days is not { } otherDays || Contradict(one, other))
            return Never;
        var agreement = DraftAgreement.Of(one, other);
        if (!days.Overlap(otherDays))
            return !days.Adjoin(otherDays) || !one.Vetoers.SequenceEqual(other.Vetoers) ? Never
                : agreement.IsFull ? agreement.Weight
                : 0;
        // A record knows its day and its resolution, so that an article may tell a number or vote otherwise and mean it still.
        var isOnRecord = agreement.IsOneDay && (one.Symbol ?? other.Symbol) is not null;
        if (Differ(one, other) is > 0 and var others && !(isOnRecord && agreement.Outweighs(others)))
            return Never;
        // What is told of a month or a year, or of an older resolution by its symbol, must agree in whom it concerns too.
        var isClose = days.AreFew && otherDays.AreFew && !IsOld(one, days) && !IsOld(other, otherDays);
        return agreement.IsEnough(isClose) ? agreement.Weight : 0;
    }

    private static bool IsOld(Draft draft, Days days) => draft.Symbol is not null && days.Precision == DaysPrecision.News;

    private static bool Contradict(Draft one, Draft other) =>
        AreRivals(one, other)
        || Part(one.Vetoers, other.Vetoers)
        || Part(one.Sponsors, other.Sponsors)
        || (one.Body.Length > 0 && other.Body.Length > 0 && one.Body != other.Body)
        || (Part(one.Concerns, other.Concerns) && !AreOneCount(one, other));

    /// <summary>Whether both tell the same count of an assembly, and somebody's vote alike: of "the embargo of one state on another" some
    /// name the one and some the other.</summary>
    public static bool AreOneCount(Draft one, Draft other) =>
        one.Votes[0] >= 0
        && one.Votes[1] >= 0
        && one.Votes[0] == other.Votes[0]
        && one.Votes[1] == other.Votes[1]
        && one.Votes[0] + one.Votes[1] > MostOfCouncil
        && Shared(one.For, other.For) + Shared(one.Against, other.Against) + Shared(one.Abstained, other.Abstained) > 0;

    /// <summary>Whether an article tells the one from the other.</summary>
    public static bool AreRivals(Draft one, Draft other) =>
        one.Tellings.Any(mine => other.Tellings.Any(theirs => AreToldApart(mine, theirs)));

    private static bool AreToldApart(Draft one, Draft other) =>
        one.Rivals.Length > 0 && one.Rivals == other.Rivals && one.Place != other.Place;

    /// <summary>How many numbers and votes are told otherwise.</summary>
    private static int Differ(Draft one, Draft other) =>
        one.Votes.Zip(other.Votes).Count(pair => pair.First >= 0 && pair.Second >= 0 && pair.First != pair.Second)
        + Shared(one.Vetoers, other.For)
        + Shared(one.For, other.Vetoers)
        + Shared(one.For, other.Against)
        + Shared(one.Against, other.For);

    /// <summary>How many ids stand on both sides.</summary>
    public static int Shared(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var shared = 0;
        foreach (var id in one)
            shared += other.Contains(id) ? 1 : 0;
        return shared;
    }

    private static bool Part(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Length > 0 && other.Length > 0 && Shared(one, other) == 0;
}
