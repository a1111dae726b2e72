using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Holds the Neo4j store to the contract of all stores, one test after the other because they share the server.</summary>
public static class Neo4jContract
{
    /// <summary>All tests that use the shared server.</summary>
    public const string Server = "neo4j";

    [Collection(Server)]
    public sealed class Imports : ImportContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Corrections : CorrectionContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Retractions : RetractionContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Reading : ReadingContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Paging : PagingContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Searching : SearchContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Concurrency : Neo4jConcurrencyTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Vocabulary : VocabularyContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Exports : ExportContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Filters : FilterContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Analysis : AnalysisContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Identities : IdentityContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Judgements : JudgementContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Offices : OfficeContractTests<Neo4jStores>;
}
