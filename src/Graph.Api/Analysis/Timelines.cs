using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>Counts claims by period and type.</summary>
internal static class Timelines
{
    private const int MostRows = 1_000_000;

    /// <summary>The periods in which claims were seen, the earliest first.</summary>
    public static async Task<IReadOnlyList<TimelinePeriod>> ReadAsync(
        GraphSession session,
        ClaimFilter filter,
        Interval interval,
        CancellationToken cancellation
    )
    {
        var by = interval switch
        {
            Interval.Week => CountBy.Week,
            Interval.Month => CountBy.Month,
            Interval.Year => CountBy.Year,
            _ => CountBy.Day,
        };
        var rows = await session
            .FindAsync(
                filter,
                followed => session.Analyst.CountAsync(followed, [by, CountBy.Type], MostRows, cancellation),
                found => found.Count > 0,
                cancellation
            )
            .ConfigureAwait(false);
        return
        [
            .. from row in rows
            where row.Keys[0] is not null
            group row by StartOf(row.Keys[0]!) into period
            orderby period.Key
            select new TimelinePeriod(period.Key, Types(period)),
        ];
    }

    private static List<TypeCount> Types(IEnumerable<CountRow> rows) =>
        [
            .. from row in rows
            group row.Claims by TypeOf(row.Keys[1]!) into type
            orderby type.Sum() descending, type.Key
            select new TypeCount(type.Key, type.Sum()),
        ];

    private static DateOnly StartOf(string key) =>
        DateOnly.ParseExact(key, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None);

    private static RelationType TypeOf(string name) =>
        RelationVocabulary.TryParse(name, out var type) ? type : throw new InvalidOperationException($"'{name}' is no relation type");
}
