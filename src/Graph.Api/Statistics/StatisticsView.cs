using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Statistics;

[Name("Statistics")]
[Description("What the store holds, counted in several ways.")]
internal sealed class StatisticsView(GraphSession session)
{
    private const int MostRows = 200;
    private static readonly PageRequest s_one = new(1);

    [Description("Number of nodes of every kind.")]
    [Cost(FieldCost.Counting / 10), ListSize(10)]
    public async Task<IEnumerable<NodeCount>> Nodes(CancellationToken cancellation) =>
        new StatusView(await session.Reader.StatusAsync(cancellation).ConfigureAwait(false)).Counts;

    [Description("Number of claims of every type, the largest first.")]
    [Cost(FieldCost.Counting / 40), ListSize(40)]
    public Task<IEnumerable<Tally>> Types(CancellationToken cancellation) => CountAsync(CountBy.Type, cancellation);

    [Description("Number of claims in every language, the largest first.")]
    [Cost(FieldCost.Counting / 5), ListSize(5)]
    public Task<IEnumerable<Tally>> Languages(CancellationToken cancellation) => CountAsync(CountBy.Language, cancellation);

    [Description("Number of claims by every publisher, the largest first, at most 200.")]
    [Cost(FieldCost.Counting / 40), ListSize(40)]
    public Task<IEnumerable<Tally>> Sources(CancellationToken cancellation) => CountAsync(CountBy.Source, cancellation);

    [Description("Earliest day on which an article was published.")]
    [Cost(1)]
    public Task<DateOnly?> From(CancellationToken cancellation) => DayAsync(s_one with { FromEnd = true }, cancellation);

    [Description("Latest such day.")]
    [Cost(1)]
    public Task<DateOnly?> To(CancellationToken cancellation) => DayAsync(s_one, cancellation);

    private async Task<IEnumerable<Tally>> CountAsync(CountBy by, CancellationToken cancellation) =>
        (await session.Analyst.CountAsync(new ClaimFilter(), [by], MostRows, cancellation).ConfigureAwait(false)).Select(row => new Tally(
            row.Keys[0],
            row.Claims
        ));

    private async Task<DateOnly?> DayAsync(PageRequest page, CancellationToken cancellation)
    {
        var dated = new ArticleFilter { From = DateOnly.MinValue };
        return (await session.Reader.FindArticlesAsync(dated, page, cancellation).ConfigureAwait(false))
            .Items.Select(i => i.Value.Published)
            .FirstOrDefault();
    }
}
