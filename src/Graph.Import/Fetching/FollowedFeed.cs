namespace Graph.Import.Fetching;

/// <summary>A feed that is followed: what was fetched of it and when it is asked again.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Next">When it is asked again.</param>
public sealed record FollowedFeed(Uri Address, DateTimeOffset Next)
{
    private const int MostDoublings = 8;

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);

    /// <summary>What the server told of the version that was fetched last.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>How often in a row it could not be fetched.</summary>
    public int Failures { get; init; }

    /// <summary>The feed after it was asked: a failure doubles the time until it is asked again, up to a day.</summary>
    public FollowedFeed After(FetchedPage page, TimeSpan every, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Outcome is FetchOutcome.Fetched or FetchOutcome.Unchanged)
        {
            return this with
            {
                Next = now + every,
                Failures = 0,
                Validators = page.Outcome == FetchOutcome.Fetched ? page.Validators : Validators,
            };
        }

        var failures = Math.Min(Failures + 1, MostDoublings);
        var wait = every * Math.Pow(2, failures);
        var longest = s_longest > every ? s_longest : every;
        return this with
        {
            Failures = failures,
            Next =
                now
                + (
                    page.RetryAfter > wait ? page.RetryAfter.Value
                    : wait < longest ? wait
                    : longest
                ),
        };
    }
}
