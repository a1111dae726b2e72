using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of actors, resolutions and articles.</summary>
internal sealed class NodePages(Pages pages)
{
    public Task<Page<ActorNode>> ActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = PageCursor.ReadName(page.After) is { } place ? Keys.OfName(place.Name, place.Id) : "";
        var words = Search.Words(filter.Search);
        var kind = filter.Kind is { } k ? Terms.Of(k) : null;
        var (statement, parameters) = (words.Count > 0, kind) switch
        {
            (true, _) => (ReadStatements.ActorsByWords, new CypherParameters { ["kind"] = kind, ["words"] = words, ["query"] = Search.Query(words) }),
            (false, null) => (ReadStatements.Actors, new CypherParameters()),
            _ => (ReadStatements.ActorsOfKind, new CypherParameters { ["kind"] = kind }),
        };
        return pages.ReadAsync(statement, parameters, "actor", page, after, Item, cancellation);

        static PageItem<ActorNode> Item(IReadOnlyDictionary<string, object?> p)
        {
            var actor = Rows.Actor(p);
            return new PageItem<ActorNode>(actor, PageCursor.OfActor(actor));
        }
    }

    public Task<Page<Resolution>> ResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = PageCursor.ReadId(page.After) ?? "";
        var words = Search.Words(filter.Search);
        var (statement, parameters) = (filter.Concerns, words.Count) switch
        {
            ({ } node, _) => (ReadStatements.ResolutionsConcerning, new CypherParameters { ["concerns"] = node.Value, ["words"] = words }),
            (null, 0) => (ReadStatements.Resolutions, new CypherParameters()),
            _ => (ReadStatements.ResolutionsByWords, new CypherParameters { ["words"] = words, ["query"] = Search.Query(words) }),
        };
        return pages.ReadAsync(statement, parameters, "resolution", page, after, Item, cancellation);

        static PageItem<Resolution> Item(IReadOnlyDictionary<string, object?> p)
        {
            var resolution = Rows.Resolution(p);
            return new PageItem<Resolution>(resolution, PageCursor.OfResolution(resolution));
        }
    }

    public Task<Page<Article>> ArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = Keys.After(PageCursor.ReadDay(PagedList.Articles, page.After));
        var words = Search.Words(filter.Search);
        var parameters = new CypherParameters
        {
            ["language"] = filter.Language,
            ["source"] = filter.Source,
            ["publishedFrom"] = Keys.From(filter.From),
            ["publishedTo"] = Keys.To(filter.To),
        };
        var statement = ReadStatements.Articles;
        if (filter.Mentions is { } node)
        {
            statement = ReadStatements.ArticlesMentioning;
            parameters["mentions"] = node.Value;
            parameters["words"] = words;
        }
        else if (words.Count > 0)
        {
            statement = ReadStatements.ArticlesByWords;
            parameters["query"] = Search.Query(words);
            parameters["words"] = words;
        }

        return pages.ReadAsync(statement, parameters, "article", page, after, Item, cancellation);

        static PageItem<Article> Item(IReadOnlyDictionary<string, object?> p)
        {
            var article = Rows.Article(p);
            return new PageItem<Article>(article, PageCursor.OfArticle(article));
        }
    }
}
