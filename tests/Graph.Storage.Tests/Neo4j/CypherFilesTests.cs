using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Tests.Neo4j;

public sealed class CypherFilesTests
{
    public static TheoryData<string> Statements => [.. CypherFiles.Names("control", "explore", "migrations", "read", "write")];

    [Fact]
    public void Every_file_is_used_and_every_use_has_a_file()
    {
        Assert.Equal(
            CypherFiles.Names("control", "read", "write"),
            CypherFiles.Used.Values.Select(s => s.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(CypherFiles.Names("control", "migrations", "read", "write"), CypherStatement.AllNames);
    }

    [Fact]
    public void Every_named_statement_is_run_somewhere()
    {
        var sources = string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(CypherFiles.Root, "src", "Graph.Storage", "Neo4j"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith("Statements.cs", StringComparison.Ordinal))
                .Select(File.ReadAllText)
        );

        Assert.DoesNotContain(CypherFiles.Used.Keys, name => !sources.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_file_declares_just_the_parameters_that_it_uses(string name)
    {
        var text = CypherFiles.Read(name);
        var statement = CypherStatement.Parse(name, text);

        Assert.NotEmpty(statement.Purpose);
        Assert.Equal(CypherFiles.Parameters(text), statement.Parameters.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_file_holds_one_statement(string name) => Assert.DoesNotContain(';', CypherFiles.Body(CypherFiles.Read(name)));

    [Fact]
    public void Migrations_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrator.Migrations.Count), Migrator.Migrations.Keys);

    [Fact]
    public void No_source_holds_Cypher()
    {
        string[] words = ["MATCH (", "MERGE (", "UNWIND $", "RETURN "];
        var found = Directory
            .EnumerateFiles(Path.Combine(CypherFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => words.Any(w => File.ReadAllText(f).Contains(w, StringComparison.Ordinal)));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("// purpose: x\n// parameters: none\nRETURN 1", "columns")]
    [InlineData("// parameters: none\n// columns: a\nRETURN 1", "purpose")]
    public void A_head_that_is_not_whole_is_refused(string text, string missing) =>
        Assert.Contains(
            missing,
            Assert.Throws<InvalidOperationException>(() => CypherStatement.Parse("read/x", text)).Message,
            StringComparison.Ordinal
        );
}
