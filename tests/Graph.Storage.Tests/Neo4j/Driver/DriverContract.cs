using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j.Driver;

/// <summary>Holds the Neo4j store to the contract of all stores when it is reached by the driver.</summary>
public static class DriverContract
{
    [Collection(Neo4jContract.Server)]
    public sealed class Imports : ImportContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Corrections : CorrectionContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Retractions : RetractionContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Reading : ReadingContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Paging : PagingContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Searching : SearchContractTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Concurrency : Neo4jConcurrencyTests<BoltStores>;

    [Collection(Neo4jContract.Server)]
    public sealed class Exports : ExportContractTests<BoltStores>;
}
