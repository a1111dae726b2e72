using System.Text;
using Graph.Import.Articles;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Import.Tests;

/// <summary>Short ways to read.</summary>
internal static class Reading
{
    public static async Task<IReadOnlyList<ReadResult>> AllAsync(IEnumerable<string> paths, ReadOptions? options = null, string standardInput = "")
    {
        var results = new List<ReadResult>();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        await foreach (var result in SourceReader.ReadAsync(SourceFinder.Find(paths).Sources, options ?? new ReadOptions(), input, CancellationToken.None))
        {
            results.Add(result);
        }

        return results;
    }

    public static async Task<Article> OneAsync(string text, ReadOptions? options = null, string name = "a.md")
    {
        using var folder = new TempFolder();
        var result = Assert.Single(await AllAsync([folder.Write(name, text)], options));
        Assert.Null(result.Problem);
        return result.Article!;
    }

    public static async Task<string> ProblemAsync(byte[] bytes, string name = "a.md", ReadOptions? options = null)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, bytes);
        var result = Assert.Single(await AllAsync([path], options));
        return result.Problem!.ToString().Replace(path, name, StringComparison.Ordinal);
    }
}
