namespace Graph.Storage.Tests.Neo4j.Driver;

[Collection(Neo4jContract.Server)]
public sealed class DriverClientTests() : ClientContractTests(overBolt: true);
