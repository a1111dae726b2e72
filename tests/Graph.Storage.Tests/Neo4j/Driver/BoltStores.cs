namespace Graph.Storage.Tests.Neo4j.Driver;

/// <summary>The same servers, spoken to by the driver.</summary>
public sealed class BoltStores : Neo4jStores
{
    protected override bool OverBolt => true;
}
