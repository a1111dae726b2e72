namespace Graph.Storage.Neo4j.Connection;

/// <summary>How to reach a Neo4j database and how long to try.</summary>
/// <param name="Uri">Scheme, host and port: <c>http</c> or <c>https</c> for the Query API, <c>bolt</c> or <c>neo4j</c> (with <c>+s</c>) for
/// the driver.</param>
/// <param name="Database">Name of the database.</param>
/// <param name="Login">Who we are.</param>
internal sealed record Neo4jOptions(Uri Uri, string Database, Neo4jLogin Login)
{
    /// <summary>The database of a server that was not told otherwise.</summary>
    public const string DefaultDatabase = "neo4j";

    /// <summary>A PEM file with the certificates of the authorities to trust instead of the system's, or null.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>How long a connection may take to come about, its encryption included.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one reading request may take.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one writing request may take.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long opening the store is tried in all; where nothing answers it is given up sooner.</summary>
    public TimeSpan OpenPatience { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>How long a read is tried in all.</summary>
    public TimeSpan ReadPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a write is tried in all: long enough for a server to be started again.</summary>
    public TimeSpan WritePatience { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How many statements may be under way at once beside transactions; the server has a hundred places for all its
    /// clients.</summary>
    public int ReadPlaces { get; init; } = 32;

    /// <summary>How many transactions may be open at once. More would only wait for each other's locks on the server, where waiting has a
    /// limit.</summary>
    public int WritePlaces { get; init; } = 4;

    /// <summary>How to name the database to people: the address without secrets.</summary>
    public string Address => $"{Uri.Scheme}://{Uri.Authority}/{Database}";
}
