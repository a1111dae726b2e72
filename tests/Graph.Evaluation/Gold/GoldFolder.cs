using System.IO.Enumeration;
using System.Text.Json;
using Graph.Evaluation.Articles;
using Graph.Model;

namespace Graph.Evaluation.Gold;

/// <summary>A folder of articles with gold beside them, in ordinal order of name.</summary>
internal static class GoldFolder
{
    private const string Suffix = ".gold.json";

    public static IEnumerable<(GoldArticle Gold, Article Article)> Read(string folder, string pattern)
    {
        var files = Directory
            .EnumerateFiles(folder, "*" + Suffix)
            .Where(f => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(f.AsSpan())[..^Suffix.Length], ignoreCase: false))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files.Select(ReadOne) : throw new FileNotFoundException($"{folder}: no {pattern}{Suffix} there");
    }

    private static (GoldArticle Gold, Article Article) ReadOne(string file)
    {
        GoldArticle gold;
        try
        {
            gold = GoldArticle.Parse(File.ReadAllText(file));
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file}: {e.Message}", e);
        }

        return (gold, ArticleFile.Read(Path.Combine(Path.GetDirectoryName(file)!, gold.Path)));
    }
}
