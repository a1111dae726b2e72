namespace Graph.Storage.Neo4j.Cypher;

/// <summary>What a statement may do; in a cluster it also chooses the member that runs it.</summary>
internal enum CypherAccess
{
    /// <summary>Reads alone: the server refuses a write.</summary>
    Read,

    /// <summary>Reads and writes.</summary>
    Write,
}
