using Graph.Extraction.Tests.Frames;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Tests.Sentences;

/// <summary>
/// Reads each text of <c>tests/corpus/sentences</c> (<c>\n</c> breaks its line) as an article and looks for the claims that stand beside it,
/// behind an @ with their dates, and for those that it must not make.
/// </summary>
public sealed class SentenceTests
{
    private const string Ban = "no ";
    private static readonly DateOnly s_published = new(2024, 6, 5);

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var language in PackLibrary.Embedded.Languages)
        {
            foreach (
                var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus", "sentences", $"{language}.tsv"))
                    .Where(l => !l.StartsWith('#'))
                    .Skip(1)
                    .Select(l => l.Split('\t'))
            )
            {
                data.Add(language, row[1].Replace("\\n", "\n", StringComparison.Ordinal), row[2]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_makes_the_claims_beside_it(string language, string text, string claims)
    {
        var graph = ArticleExtractor.Default.Extract(
            new Article(new NodeId("article:sentence"), text, language) { Published = s_published }
        );
        var wrong = claims.Split(';', StringSplitOptions.TrimEntries).Where(c => !Holds(c, graph)).ToList();
        Assert.True(
            wrong.Count == 0,
            $"'{text}': {string.Join("; ", wrong)}; gave {string.Join(", ", graph.Claims.Select(c => $"{(c.Negated ? "not " : "")}{c.Type} {c.Subject} > {c.Object} @ {c.Date?.Value} [{c.Rule}]"))}"
        );
    }

    private static bool Holds(string claim, ArticleGraph graph)
    {
        var banned = claim.StartsWith(Ban, StringComparison.Ordinal);
        var (words, date) = (banned ? claim[Ban.Length..] : claim).Split(" @ ") is [var before, var behind]
            ? (before, behind)
            : (claim[(banned ? Ban.Length : 0)..], null);
        var expected = ExpectedClaim.Parse(words);
        return graph.Claims.Any(c => expected.IsMetBy(c) && (date is null || c.Date?.Value == date)) != banned;
    }
}
