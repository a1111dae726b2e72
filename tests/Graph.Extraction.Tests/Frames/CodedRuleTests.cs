using Graph.Extraction.Rules;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction.Tests.Frames;

/// <summary>The rules that are code prove themselves like frames, by the texts of <c>tests/corpus/rules</c>.</summary>
public sealed class CodedRuleTests
{
    public static TheoryData<string, string> Rules()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in PackLibrary.Embedded.Languages)
        {
            foreach (var rule in RuleNames.All)
            {
                data.Add(language, rule);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_makes_the_claims_of_its_examples_and_no_others(string language, string rule)
    {
        var examples = Examples(language).Where(e => e.Rule == rule).ToList();
        Assert.True(examples.Exists(e => e.Claims.Length > 0), $"{language}/{rule} has no text with claims");
        Assert.True(examples.Exists(e => e.Claims.Length == 0), $"{language}/{rule} has no text without a claim");
        var problems = examples
            .Select(e =>
                e.Claims.Length > 0
                    ? Proof.ProblemOfYes(e.Text, language, ExpectedClaim.ParseAll(e.Claims), IsOf(language, rule))
                    : Proof.ProblemOfNo(e.Text, language, IsOf(language, rule))
            )
            .OfType<string>()
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_example_is_of_a_rule() =>
        Assert.All(PackLibrary.Embedded.Languages.SelectMany(Examples), e => Assert.Contains(e.Rule, RuleNames.All));

    private static Predicate<Claim> IsOf(string language, string rule) =>
        rule == RuleNames.Same ? c => c.Rule.EndsWith(rule, StringComparison.Ordinal) : c => c.Rule == $"{language}/{rule}";

    private static IEnumerable<(string Rule, string Text, string Claims)> Examples(string language) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus", "rules", $"{language}.tsv"))
            .Where(l => !l.StartsWith('#'))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Select(row => (row[0], row[1], row[2]));
}
