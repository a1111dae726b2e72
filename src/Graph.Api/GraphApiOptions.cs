namespace Graph.Api;

/// <summary>Limits of the GraphQL interface, and whom it answers.</summary>
public sealed record GraphApiOptions
{
    /// <summary>Stands in <see cref="Hosts"/> for every name of this machine to itself.</summary>
    public const string Loopback = "loopback";

    /// <summary>Most rows that one page may ask for.</summary>
    public int MaxPageSize { get; init; } = 200;

    /// <summary>Most bytes of a request body, or of the query string of a GET.</summary>
    public int MaxRequestBytes { get; init; } = 256 * 1024;

    /// <summary>Most UTF-16 code units of a document. Long lists belong into variables, which cost less to check.</summary>
    public int MaxDocumentLength { get; init; } = 32 * 1024;

    /// <summary>Most variables that an operation may declare.</summary>
    public int MaxVariables { get; init; } = 100;

    /// <summary>
    /// Most fields that a document may select, with every fragment spread counted where it is used. The rule that looks for conflicting
    /// fields compares them in pairs, so that its time grows with the square of this.
    /// </summary>
    public int MaxFields { get; init; } = 600;

    /// <summary>Most levels of fields below one another.</summary>
    public int MaxDepth { get; init; } = 24;

    /// <summary>Most fields that carry an alias, counted like <see cref="MaxFields"/>.</summary>
    public int MaxAliases { get; init; } = 50;

    /// <summary>Most operations and fragments in a document.</summary>
    public int MaxDefinitions { get; init; } = 100;

    /// <summary>Most directives on one field, fragment or operation.</summary>
    public int MaxDirectives { get; init; } = 8;

    /// <summary>
    /// Most that a query may cost: a row is 1, a page 5 besides its rows, a count 1,000, a search 500, all multiplied by the rows that they
    /// stand below. What an answer costs stands in its <c>extensions</c>.
    /// </summary>
    public int MaxCost { get; init; } = 50_000;

    /// <summary>Most parsed documents that are kept for the next call.</summary>
    public int MaxKeptDocuments { get; init; } = 1_000;

    /// <summary>Most pages below rows that a request may read one by one because the store has no batched look-up for them.</summary>
    public int MaxChildPages { get; init; } = 250;

    /// <summary>Most errors that an answer lists.</summary>
    public int MaxErrors { get; init; } = 10;

    /// <summary>Longest time that a request may run.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the schema may be asked about itself.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether errors suggest names that were perhaps meant, and so tell what there is.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>The host names that are answered, <see cref="Loopback"/> among them; all where it is null.</summary>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>Origins whose pages may ask from a browser.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    /// <summary>Whether everybody may read, with or without a key. Writing always needs one.</summary>
    public bool OpenReading { get; init; } = true;

    /// <summary>The file of the keys, see <c>graph keys</c>.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Most requests a minute of one key, or of one address without a key; no limit where it is null.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>A folder of documents (<c>*.graphql</c>) that clients may name by the SHA-256 of their text.</summary>
    public string? DocumentFolder { get; init; }

    /// <summary>Whether only the documents of <see cref="DocumentFolder"/> are run.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>Whether clients may send a document once and then name it by its hash (automatic persisted queries).</summary>
    public bool AutomaticDocuments { get; init; } = true;

    /// <summary>Most streams of server-sent events at once.</summary>
    public int MaxStreams { get; init; } = 1_000;

    /// <summary>Most streams at once of one key, or of one address without a key.</summary>
    public int MaxStreamsOfCaller { get; init; } = 20;

    /// <summary>Most operations at once on one stream.</summary>
    public int MaxOperationsOfStream { get; init; } = 50;

    /// <summary>How often a stream shows that it is open.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(12);
}
