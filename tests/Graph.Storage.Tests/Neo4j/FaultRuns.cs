namespace Graph.Storage.Tests.Neo4j;

/// <summary>Tests that stop, kill and disturb servers take minutes; they run when they are asked for.</summary>
internal static class FaultRuns
{
    private const string Variable = "GRAPH_NEO4J_FAULTS";

    /// <summary>Skips the test unless fault runs are asked for.</summary>
    public static void SkipUnlessAsked() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable(Variable) == "1", $"takes minutes: set {Variable}=1 to run it");
}
