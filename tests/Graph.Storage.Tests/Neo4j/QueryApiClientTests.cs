namespace Graph.Storage.Tests.Neo4j;

[Collection(Neo4jContract.Server)]
public sealed class QueryApiClientTests() : ClientContractTests(overBolt: false);
