using System.Collections.Concurrent;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>Turns an article into a graph: a pure function, safe to call from many threads at once.</summary>
public sealed class ArticleExtractor
{
    private readonly string _version;

    /// <summary>As many as articles have been read at once. One that an exception leaves half written is not put back.</summary>
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    private ArticleExtractor(string version) => _version = version;

    /// <summary>The extractor over the embedded language packs; each pack is read once, when it is first needed.</summary>
    public static ArticleExtractor Default { get; } = new("rules/1");

    /// <summary>All that <paramref name="article"/> says.</summary>
    /// <param name="article">An article whose text is NFC-normalised.</param>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public ArticleGraph Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var knowledge = Knowledge.Of(article.Language);
        var workspace = _workspaces.TryTake(out var used) ? used : new Workspace();
        var graph = new ArticleAnalysis(article, knowledge, _version, workspace).Run();
        workspace.End();
        if (workspace.IsWorthKeeping)
        {
            _workspaces.Add(workspace);
        }

        return graph;
    }
}
