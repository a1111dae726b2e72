namespace Graph.Storage.Identity;

/// <summary>What two articles tell alike of a resolution.</summary>
/// <param name="Vetoes">Whether some state's veto is told by both.</param>
/// <param name="Concerns">Whether both tell somebody whom it is about.</param>
/// <param name="Sponsors">Whether both tell somebody who put it forward.</param>
/// <param name="Votes">How many votes of states both tell.</param>
/// <param name="Numbers">How many numbers of votes both tell.</param>
/// <param name="IsOneDay">Whether both tell the day.</param>
/// <param name="Bodies">Whether both tell the body that votes, and no veto.</param>
/// <param name="IsOneCount">Whether both tell the same count of an assembly and somebody's vote.</param>
internal readonly record struct DraftAgreement(
    bool Vetoes,
    bool Concerns,
    bool Sponsors,
    int Votes,
    int Numbers,
    bool IsOneDay,
    bool Bodies,
    bool IsOneCount
)
{
    private const int ManyVotes = 3;

    /// <summary>How much it is worth.</summary>
    public int Weight => (Vetoes ? 2 : 0) + (Concerns ? 2 : 0) + (Sponsors ? 1 : 0) + Votes + Numbers + (IsOneDay ? 1 : 0);

    public static DraftAgreement Of(Draft one, Draft other) =>
        new(
            DraftMatch.Shared(one.Vetoers, other.Vetoers) > 0,
            DraftMatch.Shared(one.Concerns, other.Concerns) > 0,
            DraftMatch.Shared(one.Sponsors, other.Sponsors) > 0,
            DraftMatch.Shared(one.For, other.For)
                + DraftMatch.Shared(one.Against, other.Against)
                + DraftMatch.Shared(one.Abstained, other.Abstained)
                // A veto is a vote against, and some articles tell no more of it.
                + DraftMatch.Shared(one.Vetoers, other.Against)
                + DraftMatch.Shared(one.Against, other.Vetoers),
            one.Votes.Zip(other.Votes).Count(pair => pair.First >= 0 && pair.First == pair.Second),
            one.Days is { Precision: DaysPrecision.Day } day
                && other.Days?.First == day.First
                && other.Days?.Precision == DaysPrecision.Day,
            one.Body.Length > 0 && one.Body == other.Body && one.Vetoers.Length + other.Vetoers.Length == 0,
            DraftMatch.AreOneCount(one, other)
        );

    /// <summary>Whether both tell the veto, whom it concerns and who put it forward.</summary>
    public bool IsFull => Vetoes && Concerns && Sponsors;

    /// <summary>Whether it makes the two one, where the days of both are few or not.</summary>
    public bool IsEnough(bool isClose) => isClose ? Vetoes || IsEnoughWithoutVeto : Vetoes && Concerns;

    /// <summary>Whether it weighs more than votes or numbers that are told otherwise.</summary>
    public bool Outweighs(int others) => (Vetoes && Concerns) || Votes >= ManyVotes * others;

    private bool IsEnoughWithoutVeto =>
        (Concerns && (Sponsors || Bodies || Votes + Numbers > 0))
        || IsOneCount
        || (Sponsors && Votes > 0)
        || (IsOneDay && Votes >= ManyVotes);
}
