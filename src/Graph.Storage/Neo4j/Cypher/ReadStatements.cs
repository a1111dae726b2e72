namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The statements of <c>cypher/read/</c>; each file says what its statement does.</summary>
internal static class ReadStatements
{
    public static readonly CypherStatement Actors = CypherStatement.Load("read/actors");
    public static readonly CypherStatement ActorsById = CypherStatement.Load("read/actors-by-id");
    public static readonly CypherStatement ActorsByWords = CypherStatement.Load("read/actors-by-words");
    public static readonly CypherStatement ActorsOfKind = CypherStatement.Load("read/actors-of-kind");
    public static readonly CypherStatement ArticleNodesById = CypherStatement.Load("read/article-nodes-by-id");
    public static readonly CypherStatement Articles = CypherStatement.Load("read/articles");
    public static readonly CypherStatement ArticlesById = CypherStatement.Load("read/articles-by-id");
    public static readonly CypherStatement ArticlesByWords = CypherStatement.Load("read/articles-by-words");
    public static readonly CypherStatement ArticlesMentioning = CypherStatement.Load("read/articles-mentioning");
    public static readonly CypherStatement ArticleMaps = CypherStatement.Load("read/article-maps");
    public static readonly CypherStatement BlockTraits = CypherStatement.Load("read/block-traits");
    public static readonly CypherStatement Claims = CypherStatement.Load("read/claims");
    public static readonly CypherStatement ClaimsAround = CypherStatement.Load("read/claims-around");
    public static readonly CypherStatement ClaimsAttributed = CypherStatement.Load("read/claims-attributed");
    public static readonly CypherStatement ClaimsById = CypherStatement.Load("read/claims-by-id");
    public static readonly CypherStatement ClaimsByObject = CypherStatement.Load("read/claims-by-object");
    public static readonly CypherStatement ClaimsBySubject = CypherStatement.Load("read/claims-by-subject");
    public static readonly CypherStatement ClaimsByWords = CypherStatement.Load("read/claims-by-words");
    public static readonly CypherStatement ClaimsInvolving = CypherStatement.Load("read/claims-involving");
    public static readonly CypherStatement ClaimsOfArticles = CypherStatement.Load("read/claims-of-articles");
    public static readonly CypherStatement ClaimsOfRelations = CypherStatement.Load("read/claims-of-relations");
    public static readonly CypherStatement ClaimsTyped = CypherStatement.Load("read/claims-typed");
    public static readonly CypherStatement CountClaims = CypherStatement.Load("read/count-claims");
    public static readonly CypherStatement CountClaimsAround = CypherStatement.Load("read/count-claims-around");
    public static readonly CypherStatement CountClaimsTyped = CypherStatement.Load("read/count-claims-typed");
    public static readonly CypherStatement Counts = CypherStatement.Load("read/counts");
    public static readonly CypherStatement Events = CypherStatement.Load("read/events");
    public static readonly CypherStatement EventsById = CypherStatement.Load("read/events-by-id");
    public static readonly CypherStatement Export = CypherStatement.Load("read/export");
    public static readonly CypherStatement Judgements = CypherStatement.Load("read/judgements");
    public static readonly CypherStatement Mentions = CypherStatement.Load("read/mentions");
    public static readonly CypherStatement Quotes = CypherStatement.Load("read/quotes");
    public static readonly CypherStatement QuotesById = CypherStatement.Load("read/quotes-by-id");
    public static readonly CypherStatement QuotesByWords = CypherStatement.Load("read/quotes-by-words");
    public static readonly CypherStatement QuotesOfSpeakers = CypherStatement.Load("read/quotes-of-speakers");
    public static readonly CypherStatement RankedActors = CypherStatement.Load("read/ranked-actors");
    public static readonly CypherStatement RankedRelations = CypherStatement.Load("read/ranked-relations");
    public static readonly CypherStatement RankedRelationsAround = CypherStatement.Load("read/ranked-relations-around");
    public static readonly CypherStatement RelationWitnesses = CypherStatement.Load("read/relation-witnesses");
    public static readonly CypherStatement Relations = CypherStatement.Load("read/relations");
    public static readonly CypherStatement RelationsAround = CypherStatement.Load("read/relations-around");
    public static readonly CypherStatement RelationsById = CypherStatement.Load("read/relations-by-id");
    public static readonly CypherStatement RelationsByObject = CypherStatement.Load("read/relations-by-object");
    public static readonly CypherStatement RelationsByObjectTyped = CypherStatement.Load("read/relations-by-object-typed");
    public static readonly CypherStatement RelationsBySubject = CypherStatement.Load("read/relations-by-subject");
    public static readonly CypherStatement RelationsBySubjectTyped = CypherStatement.Load("read/relations-by-subject-typed");
    public static readonly CypherStatement RelationsInvolving = CypherStatement.Load("read/relations-involving");
    public static readonly CypherStatement RelationsInvolvingTyped = CypherStatement.Load("read/relations-involving-typed");
    public static readonly CypherStatement RelationsTyped = CypherStatement.Load("read/relations-typed");
    public static readonly CypherStatement Resolutions = CypherStatement.Load("read/resolutions");
    public static readonly CypherStatement ResolutionsById = CypherStatement.Load("read/resolutions-by-id");
    public static readonly CypherStatement ResolutionsByWords = CypherStatement.Load("read/resolutions-by-words");
    public static readonly CypherStatement ResolutionsConcerning = CypherStatement.Load("read/resolutions-concerning");
}
