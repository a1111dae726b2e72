namespace Graph.Storage.Tests.Neo4j;

[Collection(Neo4jContract.Servers)]
public sealed class QueryApiClientTests() : ClientContractTests(overBolt: false);
