namespace Graph.Storage.Tests.Neo4j;

/// <summary>The statements that tests bring along, as embedded files.</summary>
internal static class TestStatements
{
    public static string Read(string name)
    {
        using var stream =
            typeof(TestStatements).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the tests");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
