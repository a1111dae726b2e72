using Graph.Storage.Neo4j.Cypher;

namespace Graph.Benchmarks.Neo4j;

/// <summary>The statements of the benchmark alone.</summary>
internal static class Statements
{
    public static CypherStatement Load(string name)
    {
        using var stream = typeof(Statements).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return CypherStatement.Parse("write/" + name, reader.ReadToEnd());
    }
}
