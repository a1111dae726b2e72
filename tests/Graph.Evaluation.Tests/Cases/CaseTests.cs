using System.Text.Json;
using Graph.Evaluation.Cases;
using Graph.Model;

namespace Graph.Evaluation.Tests.Cases;

public sealed class CaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cases-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("""{"type": "MET", "subject": "Anna Berg", "object": "state:NO"}""", "")]
    [InlineData("""{"type": "MET", "subject": "state:NO", "object": "berg"}""", "")]
    [InlineData("""{"type": "MET", "subject": "state:SE", "object": "*"}""", "missing state:SE MET *")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "negated": true}""", "missing * MET *")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "modality": "PLANNED"}""", "missing * MET *")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "date": "2024-05-07", "attributedTo": null}""", "")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "date": null}""", "missing * MET *")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "attributedTo": "Anna Berg"}""", "missing * MET *")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "attributes": {"place": "Oslo"}}""", "")]
    [InlineData("""{"type": "MET", "subject": "*", "object": "*", "attributes": {"place": "Rom"}}""", "missing * MET *")]
    public void A_claim_is_wanted_as_far_as_it_is_told(string expected, string fault) =>
        Assert.Equal(fault, string.Join("; ", Faults($$"""{"kind": "k", "language": "en", "text": "t", "expected": [{{expected}}]}""")));

    [Theory]
    [InlineData(""" "expected": [], "never": [{"type": "MET", "subject": "*", "object": "*"}] """, "wrong * MET *")]
    [InlineData(""" "expected": [], "never": [{"type": "URGED", "subject": "*", "object": "*"}] """, "")]
    [InlineData(""" "expected": [], "noActor": ["Anna Berg"] """, "wrong actor Anna Berg")]
    [InlineData(""" "expected": [] """, "extra person:anna-berg MET state:NO")]
    [InlineData(""" "expected": [{"type": "MET", "subject": "*", "object": "*"}], "exactly": true """, "")]
    public void What_must_not_be_there_is_a_fault(string rest, string fault) =>
        Assert.Equal(fault, string.Join("; ", Faults($$"""{"kind": "k", "language": "en", "text": "t", {{rest}}}""")));

    [Theory]
    [InlineData("MET person:anna-berg > state:NO by=none neg=0 place=Oslo @2024-05-07/DAY", true)]
    [InlineData("MET state:NO > *", true)]
    [InlineData("MET state:NO > * neg=1", false)]
    [InlineData("MET state:NO > * @none", false)]
    [InlineData("MET state:NO > * place=Rom", false)]
    [InlineData("actor state:NO", true)]
    [InlineData("actor state:SE", false)]
    [InlineData("lang en", true)]
    public void A_line_of_an_expectation_is_read(string line, bool holds) => Assert.Equal(holds, InputLine.Holds(line, Meeting()));

    [Fact]
    public void A_folder_is_run_and_what_is_lost_is_named()
    {
        const string text = "Chile condemned Peru on Monday.";
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            $$"""
            {"kind": "k", "language": "en", "text": "{{text}}", "expected": [{"type": "CRITICISED", "subject": "Chile", "object": "Peru"}]}
            {"kind": "k", "language": "en", "text": "Chile rests.", "expected": [{"type": "MET", "subject": "Chile", "object": "Peru"}]}
            """
        );
        Directory.CreateDirectory(Path.Combine(_folder, "inputs"));
        File.WriteAllText(Path.Combine(_folder, "inputs", "x.md"), $"---\nlanguage: en\n---\n{text}\n");
        File.WriteAllText(
            Path.Combine(_folder, "inputs", "x.expected.md"),
            "# x\n\n- Fault kind: words\n\n## Must be there\n\n- `CRITICISED state:CL > state:PE`\n"
        );
        var results = CaseFolder.Run(_folder);
        Assert.Equal([true, false, true], results.Select(r => r.Holds));

        HeldList.Write(_folder, results);
        Assert.Equal([results[0].Id, "inputs:x"], HeldList.Read(_folder));
        Assert.Empty(HeldList.Lost(_folder, results));
        Assert.Equal(
            [$"{results[0].Id} {text}: gone", "inputs:x: no such case"],
            HeldList.Lost(_folder, [results[0] with { Faults = ["gone"] }])
        );
    }

    private static IEnumerable<string> Faults(string json) =>
        JsonSerializer.Deserialize<TextCase>(json, JsonSerializerOptions.Web)!.Faults(Meeting());

    private static ArticleGraph Meeting() =>
        new GraphBuilder()
            .Person("anna-berg", "Anna Berg", "Berg")
            .State("NO")
            .Claim(
                RelationType.Met,
                "person:anna-berg",
                "state:NO",
                c =>
                    c with
                    {
                        Place = "Oslo",
                        Date = PartialDate.Day(new DateOnly(2024, 5, 7)),
                        Attributes = c.Attributes.SetItem("place", AttributeValue.Of("Oslo")),
                    }
            )
            .Build();
}
