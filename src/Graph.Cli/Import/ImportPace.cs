using System.Globalization;

namespace Graph.Cli.Import;

/// <summary>How fast an import goes.</summary>
/// <param name="Rate">Articles a second.</param>
/// <param name="Left">The time that is left by the size of the files, or null where it cannot be told.</param>
internal readonly record struct ImportPace(double Rate, TimeSpan? Left)
{
    private const double MinutesAnHour = 60;
    private const double SecondsAMinute = 60;

    /// <summary>The pace after some time.</summary>
    /// <param name="articles">Articles so far.</param>
    /// <param name="elapsed">The time that they took.</param>
    /// <param name="read">Bytes that were read in it.</param>
    /// <param name="unread">Bytes that are left.</param>
    public static ImportPace Of(int articles, TimeSpan elapsed, long read, long unread) =>
        new(elapsed > TimeSpan.Zero ? articles / elapsed.TotalSeconds : 0, read > 0 ? elapsed * Math.Max(0, (double)unread / read) : null);

    /// <summary>Such as <c>78 a second, about 3 min left</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rate:0} a second{Remaining()}");

    private string Remaining() =>
        Left switch
        {
            null => "",
            { TotalSeconds: < SecondsAMinute } soon => string.Create(
                CultureInfo.InvariantCulture,
                $", about {Math.Ceiling(soon.TotalSeconds)} s left"
            ),
            { TotalMinutes: < MinutesAnHour } later => string.Create(
                CultureInfo.InvariantCulture,
                $", about {Math.Ceiling(later.TotalMinutes)} min left"
            ),
            { } late => string.Create(CultureInfo.InvariantCulture, $", about {late.TotalHours:0.0} h left"),
        };
}
