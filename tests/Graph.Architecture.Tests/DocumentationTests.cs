using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Architecture.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string[] s_pages =
    [
        .. Directory.EnumerateFiles(Repository.Top, "*.md").Select(f => Path.GetFileName(f)),
        .. Repository.Files("docs", "*.md"),
        .. Repository.Files("cypher", "*.md"),
        .. Repository.Files("src", "*.md"),
    ];

    [Fact]
    public void Links_lead_to_a_file() =>
        Violations.None(
            from page in s_pages
            from link in Links(page)
            where link.Path.Length > 0 && !Path.Exists(Path.Combine(Repository.Top, Path.GetDirectoryName(page)!, link.Path))
            select $"{page}: {link.Path}"
        );

    [Fact]
    public void Links_lead_to_a_heading() =>
        Violations.None(
            from page in s_pages
            from link in Links(page)
            let target = link.Path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, link.Path)
            where
                link.Heading.Length > 0
                && target.EndsWith(".md", StringComparison.Ordinal)
                && File.Exists(Path.Combine(Repository.Top, target))
                && !Headings(target).Contains(link.Heading)
            select $"{page}: {link.Path}#{link.Heading}"
        );

    [Fact]
    public void Code_fences_are_closed() =>
        Violations.None(s_pages.Where(p => Repository.Lines(p).Count(l => l.StartsWith("```", StringComparison.Ordinal)) % 2 != 0));

    private static IEnumerable<(string Path, string Heading)> Links(string page) =>
        from match in Link().Matches(Fence().Replace(Repository.Text(page), ""))
        let parts = Uri.UnescapeDataString(match.Groups[1].Value).Split('#', 2)
        select (parts[0], parts.Length > 1 ? parts[1] : "");

    private static HashSet<string> Headings(string page) =>
        [
            .. Fence()
                .Replace(Repository.Text(page), "")
                .Split('\n')
                .Where(l => l.StartsWith('#'))
                .Select(l => Anchor(l.TrimStart('#').Trim())),
        ];

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            anchor.Append(
                c == ' ' ? "-"
                : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString()
                : ""
            );
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\((?![a-z][a-z+.-]*:)([^)\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
