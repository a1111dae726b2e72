using System.Security.Cryptography;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Marks a running statement, so that it can be found on the server and stopped.</summary>
internal static class CypherTag
{
    /// <summary>The parameter that carries the mark; the statement itself need not know it.</summary>
    public const string Parameter = "_tag";

    private const int Digits = 24;

    /// <summary>A mark that no other statement carries.</summary>
    public static string New() => RandomNumberGenerator.GetHexString(Digits, lowercase: true);
}
