using Graph.Cli.Extract;
using Spectre.Console;

namespace Graph.Cli.Tests;

public sealed class PlainTableTests
{
    private const int First = 12;
    private const int Second = 20;

    private static readonly string[] s_words =
    [
        "Peru",
        "röstade",
        "för",
        "”en”",
        "–",
        "med",
        "om",
        "Chiles",
        "Ø",
        "x",
        "1999",
        "slutsatser",
    ];

    [Fact]
    public void It_is_the_table_that_the_console_library_draws()
    {
        var random = new Random(11);
        for (var i = 0; i < 200; i++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new[] { Cell(random), Cell(random) }).ToList();
            var plain = new PlainTable(First, Second);
            Assert.True(plain.TryAdd(["Claim", "Sentence"]));
            Assert.All(rows, row => Assert.True(plain.TryAdd(row)));
            Assert.Equal(Drawn(rows), plain.ToString());
        }
    }

    [Theory]
    [InlineData("北京")]
    [InlineData("e\u0301")]
    [InlineData("\U0001F600")]
    [InlineData("förhandlingsutrymme")]
    [InlineData("trailing space \nhere")]
    public void What_it_cannot_draw_is_not_taken(string cell) => Assert.False(new PlainTable(First, Second).TryAdd([cell, "x"]));

    private static string Cell(Random random) =>
        string.Join(
            '\n',
            Enumerable
                .Range(0, random.Next(1, 4))
                .Select(line => (line > 0 ? "  " : "") + string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Word(random))))
        );

    private static string Word(Random random) => s_words[random.Next(s_words.Length)];

    private static string Drawn(List<string[]> rows)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = First + Second + 7;
        console.Profile.Capabilities.Unicode = true;
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        table.AddColumn(new TableColumn("Claim") { Width = First }).AddColumn("Sentence");
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(table);
        return output.ToString();
    }
}
