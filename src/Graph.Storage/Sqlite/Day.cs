namespace Graph.Storage.Sqlite;

/// <summary>Days as the tables hold them: the numbers yyyymmdd, and as ranks that put the latest first and the undated last.</summary>
internal static class Day
{
    private const int Undated = 99_999_999;

    public static int? Number(DateOnly? day) => day is { } known ? (((known.Year * 100) + known.Month) * 100) + known.Day : null;

    public static DateOnly? Of(long? number) =>
        number is { } known ? new DateOnly((int)(known / 10_000), (int)(known / 100 % 100), (int)(known % 100)) : null;

    public static int Rank(DateOnly? day) => Undated - (Number(day) ?? 0);
}
