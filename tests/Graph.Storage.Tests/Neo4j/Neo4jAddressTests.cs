using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Stores;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Storage.Tests.Neo4j;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://localhost", "http://localhost:7474/neo4j")]
    [InlineData("http://localhost:80/news", "http://localhost/news")]
    [InlineData("http://localhost:7475/", "http://localhost:7475/neo4j")]
    [InlineData("https://graph.example.org", "https://graph.example.org/neo4j")]
    [InlineData("https://abc.databases.neo4j.io/abc", "https://abc.databases.neo4j.io/abc")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "neo4j+s://abc.databases.neo4j.io/neo4j")]
    public void An_address_names_server_and_database(string address, string shown) => Assert.Equal(shown, Read(address).Address);

    [Theory]
    [InlineData("http://neo4j:geheim@localhost:7474")]
    [InlineData("http://neo4j:ge/heim@localhost:7474")]
    [InlineData("neo4j://geheim@localhost")]
    [InlineData("http://localhost:7474/neo4j?geheim@x")]
    public void A_secret_in_the_address_is_refused_with_the_remedy_and_not_repeated(string address)
    {
        var error = Assert.Throws<StoreException>(() => Read(address));

        Assert.Contains("GRAPH_NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("heim@", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://localhost")]
    [InlineData("http://")]
    [InlineData("http://localhost/a/b")]
    [InlineData("http://localhost/a?b=c")]
    public void What_is_no_address_is_refused(string address) => Assert.Throws<StoreException>(() => Read(address));

    [Fact]
    public void A_login_comes_from_the_environment()
    {
        Assert.Equal("no login", Read("http://h").Login.ToString());
        Assert.Equal(("neo4j", "p"), Basic(Read("http://h", (Neo4jEnvironment.Password, "p"))));
        Assert.Equal(("ada", "p"), Basic(Read("http://h", (Neo4jEnvironment.User, "ada"), (Neo4jEnvironment.Password, "p"))));
        Assert.Equal("t", Read("http://h", (Neo4jEnvironment.Token, "t")).Login.Token);
    }

    [Fact]
    public void A_password_comes_from_a_file_without_the_line_end()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "p w\n");

            Assert.Equal(("neo4j", "p w"), Basic(Read("http://h", (Neo4jEnvironment.PasswordFile, file))));

            File.WriteAllText(file, "\n");
            Assert.Throws<StoreException>(() => Read("http://h", (Neo4jEnvironment.PasswordFile, file)));
        }
        finally
        {
            File.Delete(file);
        }

        Assert.Throws<StoreException>(() => Read("http://h", (Neo4jEnvironment.PasswordFile, file)));
    }

    [Theory]
    [InlineData(Neo4jEnvironment.User, "ada", Neo4jEnvironment.AuthorityFile, "")]
    [InlineData(Neo4jEnvironment.Password, "p", Neo4jEnvironment.Token, "t")]
    [InlineData(Neo4jEnvironment.Password, "p", Neo4jEnvironment.PasswordFile, "f")]
    [InlineData(Neo4jEnvironment.AuthorityFile, "/no/such/file.pem", Neo4jEnvironment.User, "")]
    public void What_contradicts_itself_is_refused(string one, string value, string other, string otherValue) =>
        Assert.Throws<StoreException>(() => Read("http://h", (one, value), (other, otherValue)));

    [Fact]
    public void A_login_prints_no_secret()
    {
        Assert.DoesNotContain("geheim", Neo4jLogin.Basic("ada", "geheim").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", Neo4jLogin.Bearer("geheim").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", Read("http://h", (Neo4jEnvironment.Password, "geheim")).ToString(), StringComparison.Ordinal);
    }

#if !NEO4J_DRIVER
    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j+s://abc.databases.neo4j.io")]
    public async Task A_build_without_the_driver_says_in_one_line_what_to_do(string address)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => GraphStores.OpenAsync(address, TestContext.Current.CancellationToken));

        Assert.Contains("-p:Neo4jDriver=true", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
#endif

    [Fact]
    public void An_authority_file_that_holds_no_certificate_is_refused()
    {
        var file = Path.GetTempFileName();
        try
        {
            var options = Read("https://h", (Neo4jEnvironment.AuthorityFile, file));
            var error = Assert.Throws<StoreException>(() => CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System));
            Assert.Contains("no certificate", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (string?, string?) Basic(Neo4jOptions options) => (options.Login.User, options.Login.Password);

    private static Neo4jOptions Read(string address, params (string Name, string Value)[] variables) =>
        Neo4jEnvironment.Read(address, name => variables.FirstOrDefault(v => v.Name == name).Value);
}
