namespace Graph.Explorer.Tests.Browsing;

/// <summary>Articles of those who want a reader's browser to do what it should not.</summary>
internal static class HostileArticles
{
    /// <summary>Run by any of the scripts, it leaves a trace in the page.</summary>
    public const string Trace = "graphWasHere";

    private const string Script = $"<script>window.{Trace}=1</script><img src=x onerror=\"window.{Trace}=1\">";

    // Right-to-left override, an isolate that is never closed, and a mark.
    private const string Turned = "\u202egnirts\u2067 \u200f";

    private static readonly (string Name, string Title, string Text)[] s_articles =
    [
        (
            "script",
            $"\"><svg onload=window.{Trace}=1>{Script}",
            $"""
            China vetoed a resolution on sanctions against North Korea. "{Script} We will never accept this", said China's foreign minister Chen Guang.

            Russia criticised China. The deal was called "javascript:window.{Trace}=1" by Chen Guang.
            """
        ),
        (
            "bidi",
            $"{Turned}Title that turns",
            $"""
            Russia criticised China on Monday. "{Turned} this must end at once and for all", said Chen Guang, foreign minister of China.
            """
        ),
        (
            "long",
            new string('W', 4000),
            $"""
            China condemned Russia. "{new string('o', 3000)}", said Chen Guang.

            {new string('x', 20_000)}
            """
        ),
        (
            "formula",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "China praised Sweden. \"+1 and -1 and @home are no sums\", said Chen Guang."
        ),
    ];

    public static void Write(string folder)
    {
        foreach (var (name, title, text) in s_articles)
        {
            var quoted = title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            var url = $"https://example.org/{name}?\"onmouseover=window.{Trace}=1";
            File.WriteAllText(
                Path.Combine(folder, name + ".md"),
                $"---\ntitle: \"{quoted}\"\npublished: 2025-03-04\nlanguage: en\nurl: '{url}'\nsource: '<b onclick=window.{Trace}=1>Paper'\n---\n{text}\n"
            );
        }
    }
}
