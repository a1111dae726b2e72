using System.Globalization;
using Graph.Import.Pipeline;
using Graph.Import.Records;
using Graph.Language;
using Graph.Model;

namespace Graph.Import.Tests.Records;

public sealed class RecordReaderTests
{
    private const string Vetoes = """
        source: Vetoes
        language: en
        key: Draft
        date: Date
        symbol: Draft
        resolution: Title
        claims:
          - {type: VETOED, subject: Vetoes, separator: ";", object: resolution, attributes: {votesFor: For}}
          - {type: CONCERNS, subject: resolution, object: Concerns}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_claims_what_the_mapping_says_and_points_into_itself()
    {
        var graph = Assert
            .Single(
                await ReadAsync(
                    Vetoes,
                    "Draft,Date,Title,Vetoes,Concerns,For\nS/2022/431,26 May 2022,Sanctions,Russian Federation; Kina,DPRK,13\n"
                )
            )
            .Graph!;

        Assert.Equal(
            ("Vetoes", "S/2022/431", new DateOnly(2022, 5, 26)),
            (graph.Article.Source, graph.Article.Title, graph.Article.Published)
        );
        var resolution = Assert.Single(graph.Resolutions);
        Assert.Equal(new Resolution(new NodeId("resolution:s-2022-431"), "Sanctions", "S/2022/431"), resolution);
        Assert.Equal(
            ["VETOED state:RU resolution:s-2022-431", "VETOED state:CN resolution:s-2022-431", "CONCERNS resolution:s-2022-431 state:KP"],
            graph.Claims.Select(c => $"{RelationVocabulary.NameOf(c.Type)} {c.Subject} {c.Object}")
        );
        Assert.Equal(["Russian Federation", "Kina"], graph.Claims.Take(2).Select(c => c.Evidence.Trigger.Of(graph.Article.Text)));
        Assert.All(graph.Claims, claim => Assert.Equal(PartialDate.Day(new DateOnly(2022, 5, 26)), claim.Date));
        Assert.Equal(AttributeValue.Of(13), graph.Claims[0].Attributes["votesFor"]);
    }

    [Theory]
    [InlineData("26 maj 2022", "", "2022-05-26")]
    [InlineData("26 May 2022", "", "2022-05-26")]
    [InlineData("6.5.2022", "", "2022-05-06")]
    [InlineData("06/05/2022", "days: dd/MM/yyyy\n", "2022-05-06")]
    [InlineData("05-06-22", "days: MM-dd-yy\n", "2022-05-06")]
    public async Task Days_are_read_as_the_table_writes_them(string cell, string days, string day)
    {
        var mapping = $"source: Veton\nlanguage: sv\ndate: Dag\n{days}claims: [{{type: ALLIED_WITH, subject: A, object: B}}]";

        var graph = Assert.Single(await ReadAsync(mapping, $"A;B;Dag\nSverige;Norge;{cell}\n")).Graph!;

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), graph.Article.Published);
    }

    [Fact]
    public async Task A_column_can_tell_the_type()
    {
        const string votes =
            "source: Votes\nlanguage: sv\nsymbol: R\n"
            + "claims: [{by: Vote, types: {Y: VOTED_FOR, N: VOTED_AGAINST}, subject: State, object: resolution}]";

        var graphs = await ReadAsync(votes, "R,State,Vote\nA/RES/1,Sverige,Y\nA/RES/1,Norway,n\nA/RES/1,Denmark,X\n");

        Assert.Equal([RelationType.VotedFor, RelationType.VotedAgainst], graphs.SelectMany(g => g.Graph!.Claims).Select(c => c.Type));
    }

    [Theory]
    [InlineData("SE", "state:SE")]
    [InlineData("SWE", "state:SE")]
    [InlineData("FRA", "state:FR")]
    [InlineData("SUN", "state:SU")]
    [InlineData("RKS", "state:XK")]
    public async Task A_state_is_known_by_its_codes(string code, string state)
    {
        const string votes = "source: Votes\nlanguage: sv\nsymbol: R\nclaims: [{type: VOTED_FOR, subject: State, object: resolution}]";

        var graph = Assert.Single(await ReadAsync(votes, $"R,State\nA/RES/1,{code}\n")).Graph!;

        Assert.Equal(state, Assert.Single(graph.Claims).Subject!.Value.Value);
    }

    [Fact]
    public async Task A_term_that_has_not_ended_is_an_office_that_is_held()
    {
        var offices = await File.ReadAllTextAsync(Path.Combine(Samples(), "offices.yaml"), Cancellation);

        var graphs = await ReadAsync(
            offices,
            "Person,State,Role,Title,From,To\nPer Holm,Sweden,president,,2001,2003-04\nÅsa Øst,Sweden,president,,2003-05-01,\n"
        );

        Assert.Equal(
            ["HoldsOffice person:per-holm 2001", "LeftOffice person:per-holm 2003-04", "HoldsOffice person:asa-ost 2003-05-01"],
            graphs.SelectMany(g => g.Graph!.Claims).Select(c => $"{c.Type} {c.Subject} {c.Date?.Value}")
        );
    }

    [Theory]
    [InlineData("S/1,2022-05-26,x,Atlantis,,\n", "t.csv:2: 'Atlantis' in Vetoes names none")]
    [InlineData("S/1,someday,x,China,,\n", "t.csv:2: 'someday' in Date is no date")]
    public async Task A_cell_that_cannot_be_read_refuses_its_row(string row, string message) =>
        Assert.StartsWith(
            message,
            Assert.Single(await ReadAsync(Vetoes, "Draft,Date,Title,Vetoes,Concerns,For\n" + row)).Problem!.ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("claims: []", "m.yaml:1: 'source' is missing")]
    [InlineData("source: a\nclaim: []", "m.yaml:2: 'claim' is no field")]
    [InlineData("source: a\nlanguage: sv\nclaims: [{type: LIKED, subject: S}]", "m.yaml:3: 'LIKED' is no relation type")]
    public void A_mapping_that_cannot_be_used_is_refused_with_its_line(string yaml, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<FormatException>(() => MappingFile.Read("m.yaml", yaml)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_mappings_of_the_samples_can_be_read() =>
        Assert.All(Directory.GetFiles(Samples(), "*.yaml"), path => Assert.NotEmpty(MappingFile.Read(path, File.ReadAllText(path)).Claims));

    private static string Samples()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Graph.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", "records");
    }

    private static async Task<IReadOnlyList<ExtractionResult>> ReadAsync(string mapping, string table)
    {
        var results = new List<ExtractionResult>();
        await foreach (
            var result in new RecordReader(MappingFile.Read("m.yaml", mapping), PackLibrary.Embedded).ReadAsync(
                "t.csv",
                new StringReader(table),
                Cancellation
            )
        )
            results.Add(result);
        return results;
    }
}
