using System.Text.RegularExpressions;
using Graph.Evaluation.Articles;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.Cases;

/// <summary>A file that is read as an import reads it, and what must and must not come of it, told beside it in <c>NAME.expected.md</c>.</summary>
internal sealed partial record InputCase(
    string Name,
    string Kind,
    string Source,
    IReadOnlyList<string> Must,
    IReadOnlyList<string> MustNot,
    bool MayBeRefused
)
{
    public const string Suffix = ".expected.md";

    private const string RefusalWord = "refused";

    /// <exception cref="FormatException">There is no input beside it, or it tells neither what must nor what must not be there.</exception>
    public static InputCase Read(string file)
    {
        var (text, name) = (File.ReadAllText(file), Path.GetFileName(file)[..^Suffix.Length]);
        var source = Directory
            .EnumerateFiles(Path.GetDirectoryName(file)!, name + ".*")
            .FirstOrDefault(f => !f.EndsWith(Suffix, StringComparison.Ordinal));
        var (must, mustNot) = (Lines(text, "Must be there"), Lines(text, "Must not be there"));
        if (source is null || must.Count + mustNot.Count == 0)
        {
            throw new FormatException(
                $"{file}: {(source is null ? "no input lies beside it" : "it tells nothing that must or must not be there")}"
            );
        }

        return new(
            name,
            FaultKind().Match(text).Groups[1].Value,
            source,
            [.. Claims(must)],
            [.. Claims(mustNot)],
            must.Any(m => m.Contains(RefusalWord, StringComparison.Ordinal))
        );
    }

    public CaseResult Run()
    {
        var results = ArticleFile.ReadAll(Source);
        return new(
            "inputs:" + Name,
            Kind,
            Name,
            MayBeRefused && results.Any(r => r.Problem is not null)
                ? []
                : [.. Faults([.. results.Where(r => r.Article is not null).Select(r => ArticleExtractor.Default.Extract(r.Article!))])]
        );
    }

    private IEnumerable<string> Faults(List<ArticleGraph> graphs) =>
        Must.Where(m => !graphs.Any(g => InputLine.Holds(m, g)))
            .Select(m => "missing " + m)
            .Concat(MustNot.Where(m => graphs.Any(g => InputLine.Holds(m, g))).Select(m => "wrong " + m));

    /// <summary>The lines of a section: a claim or an actor between backticks, or a note in brackets.</summary>
    private static List<string> Lines(string text, string title) =>
        [
            .. text.Split("## ")
                .Where(s => s.StartsWith(title + "\n", StringComparison.Ordinal))
                .SelectMany(s => s.Split('\n'))
                .Where(l => l.StartsWith("- ", StringComparison.Ordinal))
                .Select(l => l[2..].Trim()),
        ];

    private static IEnumerable<string> Claims(IEnumerable<string> lines) => lines.Where(l => l is ['`', .., '`']).Select(l => l[1..^1]);

    [GeneratedRegex("Fault kind: (.*)")]
    private static partial Regex FaultKind();
}
