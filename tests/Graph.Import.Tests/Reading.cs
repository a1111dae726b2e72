using System.Text;
using Graph.Import.Articles;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Import.Tests;

/// <summary>Short ways to read.</summary>
internal static class Reading
{
    public static async Task<IReadOnlyList<ReadResult>> AllAsync(
        IEnumerable<string> paths,
        ReadOptions? options = null,
        string standardInput = "",
        Func<ArticleSource, SourceSelection>? selection = null
    )
    {
        var results = new List<ReadResult>();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        var reader = new SourceReader(options ?? new ReadOptions(), input) { Selection = selection ?? (_ => SourceSelection.All) };
        await foreach (var result in reader.ReadAsync(SourceFinder.Find(paths), CancellationToken.None))
        {
            results.Add(result.Resolve());
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

    public static async Task<IReadOnlyList<ReadResult>> AllOfAsync(string name, byte[] bytes, ReadOptions? options = null)
    {
        using var folder = new TempFolder();
        return await AllAsync([folder.Write(name, bytes)], options);
    }

    public static Task<IReadOnlyList<ReadResult>> AllOfAsync(string name, string text, ReadOptions? options = null) =>
        AllOfAsync(name, Encoding.UTF8.GetBytes(text), options);

    public static async Task<string> ProblemAsync(byte[] bytes, string name = "a.md", ReadOptions? options = null)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, bytes);
        var result = Assert.Single(await AllAsync([path], options));
        return result.Problem!.ToString().Replace(path, name, StringComparison.Ordinal);
    }
}
