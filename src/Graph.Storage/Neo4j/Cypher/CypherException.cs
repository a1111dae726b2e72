namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The database refused or broke off a statement.</summary>
/// <param name="code">Neo4j's status code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>.</param>
/// <param name="message">What the server says of it.</param>
internal sealed class CypherException(string code, string message) : Exception(message)
{
    /// <summary>Neo4j's status code.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same work can succeed when it is run again.</summary>
    public bool IsTransient => CypherCodes.IsTransient(Code);
}
