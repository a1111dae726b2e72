using System.Text;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Tests.Neo4j;

public sealed class AnswerParserTests
{
    private const string Answer = """
        {"data":{"fields":["a","b","c"],"values":[
          [42,"Åh \"ja\"",null],
          [1.0,"2022-06-02",[true,{"x":1.5}]]]},
         "notifications":[{"any":["thing"]}],"bookmarks":["FB:1"],"transaction":{"id":"tx1","expires":"later"}}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task An_answer_reads_the_same_however_it_is_cut_into_pieces(int size)
    {
        var (rows, parser) = await ReadAsync(Answer, size);

        Assert.Equal(2, rows.Count);
        Assert.Equal((42L, "Åh \"ja\"", null), (rows[0]["a"], rows[0]["b"], rows[0]["c"]));
        Assert.Equal((1.0, "2022-06-02"), (rows[1]["a"], rows[1]["b"]));
        var list = Assert.IsAssignableFrom<IReadOnlyList<object?>>(rows[1]["c"]);
        Assert.Equal(true, list[0]);
        Assert.Equal(1.5, Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(list[1])["x"]);
        Assert.Equal(["FB:1"], parser.Bookmarks);
        Assert.Equal("tx1", parser.Transaction);
    }

    [Fact]
    public async Task An_error_behind_rows_is_thrown_at_the_end()
    {
        const string Late = """{"data":{"fields":["a"],"values":[[1]]},"errors":[{"code":"Neo.X","message":"broke off"}]}""";

        var error = await Assert.ThrowsAsync<CypherException>(() => ReadAsync(Late, 5));

        Assert.Equal(("Neo.X", "broke off"), (error.Code, error.Message));
    }

    [Fact]
    public async Task An_answer_that_is_cut_anywhere_is_never_taken_for_a_whole_one()
    {
        for (var length = 0; length < Answer.TrimEnd().Length; length++)
        {
            var cut = Answer[..length];
            await Assert.ThrowsAsync<IOException>(() => ReadAsync(cut, 50));
        }
    }

    [Theory]
    [InlineData("<html>no</html>")]
    [InlineData("[1]")]
    [InlineData("""{"data":{"fields":["a"],"values":[1]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1,]]}}""")]
    public async Task What_is_no_answer_is_refused(string text) => await Assert.ThrowsAsync<IOException>(() => ReadAsync(text, 9));

    [Fact]
    public async Task A_long_row_in_small_pieces_takes_linear_time()
    {
        var text = $$$"""{"data":{"fields":["a"],"values":[["{{{new string('x', 20_000_000)}}}"]]}}""";

        var (rows, _) = await ReadAsync(text, 4096);

        Assert.Equal(20_000_000, rows[0].Text("a").Length);
    }

    private static async Task<(List<CypherRow> Rows, AnswerParser Parser)> ReadAsync(string text, int size)
    {
        var parser = new AnswerParser();
        var rows = new List<CypherRow>();
        await using var stream = new PiecemealStream(Encoding.UTF8.GetBytes(text), size);
        await foreach (var row in AnswerReader.RowsAsync(stream, parser, TestContext.Current.CancellationToken))
            rows.Add(row);
        return (rows, parser);
    }
}
