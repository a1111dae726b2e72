using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Holds the embedded store to the contract of all stores.</summary>
public static class SqliteContract
{
    public sealed class Imports : ImportContractTests<SqliteStores>;

    public sealed class Corrections : CorrectionContractTests<SqliteStores>;

    public sealed class Retractions : RetractionContractTests<SqliteStores>;

    public sealed class Reading : ReadingContractTests<SqliteStores>;

    public sealed class Paging : PagingContractTests<SqliteStores>;

    public sealed class Searching : SearchContractTests<SqliteStores>;

    public sealed class Concurrency : ConcurrencyContractTests<SqliteStores>;

    public sealed class Vocabulary : VocabularyContractTests<SqliteStores>;

    public sealed class Exports : ExportContractTests<SqliteStores>;

    public sealed class Filters : FilterContractTests<SqliteStores>;

    public sealed class Analysis : AnalysisContractTests<SqliteStores>;

    public sealed class Identities : IdentityContractTests<SqliteStores>;

    public sealed class Judgements : JudgementContractTests<SqliteStores>;

    public sealed class Offices : OfficeContractTests<SqliteStores>;
}
