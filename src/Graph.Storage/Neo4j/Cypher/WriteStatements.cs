namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The statements of <c>cypher/write/</c>; each file says what its statement does.</summary>
internal static class WriteStatements
{
    public static readonly CypherStatement ArticleHashes = CypherStatement.Load("write/article-hashes");
    public static readonly CypherStatement Articles = CypherStatement.Load("write/articles");
    public static readonly CypherStatement Claims = CypherStatement.Load("write/claims");
    public static readonly CypherStatement DrawEdges = CypherStatement.Load("write/draw-edges");
    public static readonly CypherStatement DropArticle = CypherStatement.Load("write/drop-article");
    public static readonly CypherStatement DropJudgements = CypherStatement.Load("write/drop-judgements");
    public static readonly CypherStatement DropNodes = CypherStatement.Load("write/drop-nodes");
    public static readonly CypherStatement DropRelations = CypherStatement.Load("write/drop-relations");
    public static readonly CypherStatement DropTraits = CypherStatement.Load("write/drop-traits");
    public static readonly CypherStatement FirstMentions = CypherStatement.Load("write/first-mentions");
    public static readonly CypherStatement FirstQuotes = CypherStatement.Load("write/first-quotes");
    public static readonly CypherStatement FoundNodes = CypherStatement.Load("write/found-nodes");
    public static readonly CypherStatement Judgements = CypherStatement.Load("write/judgements");
    public static readonly CypherStatement LockBlocks = CypherStatement.Load("write/lock-blocks");
    public static readonly CypherStatement Mentions = CypherStatement.Load("write/mentions");
    public static readonly CypherStatement NameNodes = CypherStatement.Load("write/name-nodes");
    public static readonly CypherStatement NodeArticles = CypherStatement.Load("write/node-articles");
    public static readonly CypherStatement OpenArticle = CypherStatement.Load("write/open-article");
    public static readonly CypherStatement OpenArticles = CypherStatement.Load("write/open-articles");
    public static readonly CypherStatement OpenNodes = CypherStatement.Load("write/open-nodes");
    public static readonly CypherStatement ReduceRelations = CypherStatement.Load("write/reduce-relations");
    public static readonly CypherStatement RefreshEdges = CypherStatement.Load("write/refresh-edges");
    public static readonly CypherStatement Relations = CypherStatement.Load("write/relations");
    public static readonly CypherStatement RetireClaims = CypherStatement.Load("write/retire-claims");
    public static readonly CypherStatement RetireMentions = CypherStatement.Load("write/retire-mentions");
    public static readonly CypherStatement RetireSightings = CypherStatement.Load("write/retire-sightings");
    public static readonly CypherStatement RetireSketches = CypherStatement.Load("write/retire-sketches");
    public static readonly CypherStatement SightedBlocks = CypherStatement.Load("write/sighted-blocks");
    public static readonly CypherStatement Sightings = CypherStatement.Load("write/sightings");
    public static readonly CypherStatement SketchGroups = CypherStatement.Load("write/sketch-groups");
    public static readonly CypherStatement SketchWitnesses = CypherStatement.Load("write/sketch-witnesses");
    public static readonly CypherStatement Sketches = CypherStatement.Load("write/sketches");
    public static readonly CypherStatement TraitArticles = CypherStatement.Load("write/trait-articles");
    public static readonly CypherStatement TraitNodes = CypherStatement.Load("write/trait-nodes");
    public static readonly CypherStatement WholeArticles = CypherStatement.Load("write/whole-articles");
}
