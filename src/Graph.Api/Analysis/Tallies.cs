using Graph.Api.Errors;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>Counts claims by their properties.</summary>
internal static class Tallies
{
    /// <summary>The rows with the largest numbers.</summary>
    /// <exception cref="GraphQL.ExecutionError">There are none or more than two properties.</exception>
    public static async Task<IReadOnlyList<CountView>> ReadAsync(
        GraphSession session,
        ClaimFilter filter,
        CountBy[] by,
        int first,
        CancellationToken cancellation
    )
    {
        if (by.Length is 0 or > 2 || by.Distinct().Count() < by.Length)
        {
            throw RequestErrors.BadArgument("by", $"expected one or two different properties, got {by.Length}");
        }

        var rows = await session
            .FindAsync(
                filter,
                followed => session.Analyst.CountAsync(followed, by, first, cancellation),
                found => found.Count > 0,
                cancellation
            )
            .ConfigureAwait(false);
        return [.. rows.Select(row => new CountView(session, by, row))];
    }
}
