using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Fetching;
using Graph.Import.Sources;
using Graph.Storage;

namespace Graph.Cli.Watch;

/// <summary>Looks into folders and feeds and imports what is new.</summary>
/// <param name="settings">How to read.</param>
/// <param name="store">Where it goes.</param>
/// <param name="terminal">Where it is told.</param>
internal sealed class Watcher(Func<IReadOnlyList<string>, InputSettings> settings, IGraphStore store, Terminal terminal)
{
    private readonly HashSet<(string Path, long Size, DateTime Changed)> _seen = [];
    private bool _refused;

    /// <summary>Looks until it is stopped, or once. Answers the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> watched, TimeSpan every, bool once, CancellationToken stop)
    {
        var feeds = watched.Where(ArticleSource.IsOne).Select(w => new FollowedFeed(new Uri(w), terminal.Clock.GetUtcNow())).ToList();
        var folders = watched.Where(w => !ArticleSource.IsOne(w)).ToList();
        while (true)
        {
            await FoldersAsync(folders, stop).ConfigureAwait(false);
            for (var i = 0; i < feeds.Count; i++)
            {
                feeds[i] = await FeedAsync(feeds[i], every, stop).ConfigureAwait(false);
            }

            if (once)
            {
                return _refused ? ExitCode.Refused : ExitCode.Done;
            }

            await Task.Delay(every, terminal.Clock, stop).ConfigureAwait(false);
        }
    }

    private async Task FoldersAsync(IReadOnlyList<string> folders, CancellationToken stop)
    {
        if (folders.Count == 0)
        {
            return;
        }

        var articles = new ArticleStream(settings(folders), terminal)
        {
            Selection = source => _seen.Add(Identity(source)) ? SourceSelection.All : SourceSelection.None,
        };
        await ImportAsync(articles, stop).ConfigureAwait(false);
    }

    private static (string, long, DateTime) Identity(ArticleSource source)
    {
        var file = new FileInfo(source.Path);
        return (file.FullName, source.Size, file.LastWriteTimeUtc);
    }

    private async Task<FollowedFeed> FeedAsync(FollowedFeed feed, TimeSpan every, CancellationToken stop)
    {
        if (feed.Next > terminal.Clock.GetUtcNow())
        {
            return feed;
        }

        var page = await terminal.Visitor.GetAsync(feed.Address, feed.Validators, stop).ConfigureAwait(false);
        var after = feed.After(page, every, terminal.Clock.GetUtcNow());
        if (page.Reason is { } reason)
        {
            _refused = true;
            terminal.Report($"{feed.Address}: {reason}; it is asked again at {after.Next:u}");
        }
        else if (page.Outcome == FetchOutcome.Fetched)
        {
            var articles = new ArticleStream(settings([feed.Address.OriginalString]), terminal);
            var usual = articles.Fetch;
            articles.Fetch = (address, edition, cancellation) =>
                address == feed.Address ? Task.FromResult(page) : usual(address, edition, cancellation);
            await ImportAsync(articles, stop).ConfigureAwait(false);
        }

        return after;
    }

    private async Task ImportAsync(ArticleStream articles, CancellationToken stop)
    {
        var code = await ImportRun.RunAsync(articles, store, terminal, stop).ConfigureAwait(false);
        _refused |= code == ExitCode.Refused;
        stop.ThrowIfCancellationRequested();
    }
}
