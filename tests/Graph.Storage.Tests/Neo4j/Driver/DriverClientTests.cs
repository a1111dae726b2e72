namespace Graph.Storage.Tests.Neo4j.Driver;

[Collection(Neo4jContract.Servers)]
public sealed class DriverClientTests() : ClientContractTests(overBolt: true);
