using Graph.Evaluation.Articles;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Benchmarks;

/// <summary>The articles of folders, and texts of any length made of their paragraphs.</summary>
internal static class ArticleTexts
{
    private const string Solution = "Graph.sln";

    public static List<ArticleText> Read(IEnumerable<string> folders) =>
        [
            .. from folder in folders
            from file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let article = ArticleFile.Read(file)
            where PackLibrary.Embedded.Languages.Contains(article.Language)
            select new ArticleText(article.Text, article.Language, article.Published),
        ];

    /// <summary>Folders of the repository that the working directory is in.</summary>
    public static IEnumerable<string> UsualFolders()
    {
        var top = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (top is not null && !File.Exists(Path.Combine(top.FullName, Solution)))
        {
            top = top.Parent;
        }

        var start = top?.FullName ?? Directory.GetCurrentDirectory();
        return new[]
        {
            Path.Combine(start, "samples", "articles"),
            Path.GetFullPath(Path.Combine(start, "..", "shared", "eval", "dev")),
        }.Where(Directory.Exists);
    }

    /// <summary>Parts of <paramref name="partLength"/> characters or a paragraph more, of <paramref name="length"/> together: paragraphs of the articles, over and over.</summary>
    public static IEnumerable<string> Parts(IReadOnlyList<ArticleText> articles, int partLength, int length)
    {
        var paragraphs = articles
            .SelectMany(a => a.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();
        var part = new List<string>();
        var (inPart, inAll) = (0, 0);
        for (var i = 0; inAll < length; i++)
        {
            part.Add(paragraphs[i % paragraphs.Count]);
            inPart += part[^1].Length + 2;
            inAll += part[^1].Length + 2;
            if (inPart >= partLength || inAll >= length)
            {
                yield return string.Join("\n\n", part);
                part.Clear();
                inPart = 0;
            }
        }
    }
}
