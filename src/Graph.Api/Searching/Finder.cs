using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Errors;
using Graph.Api.Nodes;
using Graph.Api.Offices;
using Graph.Api.Quotes;
using Graph.Api.Resolutions;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Searching;

/// <summary>Looks for words in several lists at once and puts what is found into one order: by score, then as the lists have it.</summary>
internal sealed class Finder(GraphSession session)
{
    private const int MostNames = 200;
    private const double Exact = 1;
    private const double Beginning = 0.8;
    private const double Named = 0.6;
    private const double Told = 0.4;

    private static readonly NodeKind[] s_kinds =
    [
        NodeKind.Person,
        NodeKind.State,
        NodeKind.Organization,
        NodeKind.Group,
        NodeKind.Resolution,
        NodeKind.Quote,
        NodeKind.Article,
    ];

    /// <summary>The best hits; none without a letter or digit.</summary>
    /// <exception cref="GraphQL.ExecutionError">A kind cannot be searched.</exception>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, NodeKind[]? kinds, int first, CancellationToken cancellation)
    {
        if (kinds?.FirstOrDefault(kind => !s_kinds.Contains(kind)) is { } other && kinds.Except(s_kinds).Any())
        {
            throw RequestErrors.BadArgument(
                "kinds",
                $"expected some of {string.Join(", ", s_kinds).ToUpperInvariant()}, got {other.ToString().ToUpperInvariant()}"
            );
        }

        if (!text.Any(char.IsLetterOrDigit))
        {
            return [];
        }

        var wanted = (kinds ?? s_kinds).Distinct().ToList();
        var lists = await Task.WhenAll(
                ActorsAsync(text, wanted, cancellation),
                ResolutionsAsync(text, wanted, cancellation),
                QuotesAsync(text, wanted, first, cancellation),
                ArticlesAsync(text, wanted, first, cancellation)
            )
            .ConfigureAwait(false);
        return [.. lists.SelectMany(hits => hits).OrderByDescending(hit => hit.Score).Take(first)];
    }

    private async Task<IEnumerable<SearchHit>> ActorsAsync(string text, List<NodeKind> kinds, CancellationToken cancellation)
    {
        var actors = Enum.GetValues<ActorKind>().Where(kind => kinds.Contains(Enum.Parse<NodeKind>(kind.ToString()))).ToList();
        if (actors.Count == 0)
        {
            return [];
        }

        var filter = new ActorFilter
        {
            Kinds = actors,
            Search = text,
            Known = session.Labels.Search(text),
        };
        var page = await session.Analyst.RankActorsAsync(filter, new PageRequest(MostNames), cancellation).ConfigureAwait(false);
        return page
            .Items.Select(i => i.Value.Actor)
            .Select(a => new SearchHit(
                ActorView.Of(session, a),
                a.Name,
                a.Aliases.Append(a.Name).Concat(session.Labels.Aliases(a.Id)).Max(name => ScoreOf(text, name))
            ));
    }

    private async Task<IEnumerable<SearchHit>> ResolutionsAsync(string text, List<NodeKind> kinds, CancellationToken cancellation)
    {
        if (!kinds.Contains(NodeKind.Resolution))
        {
            return [];
        }

        var page = await session
            .Reader.FindResolutionsAsync(new ResolutionFilter { Search = text }, new PageRequest(MostNames), cancellation)
            .ConfigureAwait(false);
        return page
            .Items.Select(i => i.Value)
            .Select(r => new SearchHit(
                new ResolutionView(session, r),
                r.Name,
                Math.Max(ScoreOf(text, r.Name), r.Symbol is { } symbol ? ScoreOf(text, symbol) : 0)
            ));
    }

    private async Task<IEnumerable<SearchHit>> QuotesAsync(string text, List<NodeKind> kinds, int first, CancellationToken cancellation)
    {
        if (!kinds.Contains(NodeKind.Quote))
        {
            return [];
        }

        var page = await session
            .Reader.FindQuotesAsync(new QuoteFilter { Search = text }, new PageRequest(first), cancellation)
            .ConfigureAwait(false);
        return page.Items.Select(i => i.Value).Select(c => new SearchHit(QuoteView.Of(session, c), c.Claim.Quote!.Text, Told));
    }

    private async Task<IEnumerable<SearchHit>> ArticlesAsync(string text, List<NodeKind> kinds, int first, CancellationToken cancellation)
    {
        if (!kinds.Contains(NodeKind.Article))
        {
            return [];
        }

        var page = await session
            .Reader.FindArticlesAsync(new ArticleFilter { Search = text }, new PageRequest(first), cancellation)
            .ConfigureAwait(false);
        return page
            .Items.Select(i => i.Value)
            .Select(a => new SearchHit(
                new ArticleView(session, a),
                a.Title ?? "",
                a.Title is { } title && Names(title, text) ? ScoreOf(text, title) : Told
            ));
    }

    /// <summary>Whether every word begins one of the title.</summary>
    private static bool Names(string title, string text) =>
        Words(text).All(wanted => Words(title).Any(word => word.StartsWith(wanted, StringComparison.Ordinal)));

    private static IEnumerable<string> Words(string text) =>
        OfficeText
            .Fold(new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double ScoreOf(string text, string name)
    {
        var (wanted, found) = (OfficeText.Fold(text), OfficeText.Fold(name));
        return found == wanted ? Exact
            : found.StartsWith(wanted, StringComparison.Ordinal) ? Beginning
            : Named;
    }
}
