namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The statements of <c>cypher/control/</c>; each file says what its statement does.</summary>
internal static class ControlStatements
{
    public static readonly CypherStatement AnyArticle = CypherStatement.Load("control/any-article");
    public static readonly CypherStatement AppliedMigrations = CypherStatement.Load("control/applied-migrations");
    public static readonly CypherStatement AwaitIndexes = CypherStatement.Load("control/await-indexes");
    public static readonly CypherStatement MigrationVersion = CypherStatement.Load("control/migration-version");
    public static readonly CypherStatement RecordMigration = CypherStatement.Load("control/record-migration");
    public static readonly CypherStatement Terminate = CypherStatement.Load("control/terminate");
}
