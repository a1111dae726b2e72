namespace Graph.Storage.Tests.Neo4j;

/// <summary>What a <see cref="FaultyProxy"/> does to an exchange.</summary>
internal enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The server never sees the request: the connection ends.</summary>
    Lost,

    /// <summary>The server does its work, and the answer is lost.</summary>
    Unanswered,

    /// <summary>The answer ends in its middle.</summary>
    Cut,

    /// <summary>A deadlock is reported in the place of the server.</summary>
    Deadlock,

    /// <summary>The server does its work, and the answer never comes; the connection stays open.</summary>
    Held,

    /// <summary>A gateway between client and server cannot reach the server.</summary>
    Gateway,

    /// <summary>The login is refused.</summary>
    Unauthorized,
}
