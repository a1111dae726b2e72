using Graph.Explorer.Tests.Browsing;

namespace Graph.Explorer.Tests;

/// <summary>The pictures of the documentation.</summary>
public sealed class PictureTests
{
    private const string Variable = "GRAPH_WRITE_PICTURES";

    public static TheoryData<string, string, int, bool> Pictures =>
        new()
        {
            { "explorer-start", "start", 1280, false },
            { "explorer-actor", "evidence", 1440, false },
            { "explorer-dark", "comparison", 1440, true },
            { "explorer-article", "article", 1280, false },
            { "explorer-resolution", "resolution", 1280, false },
            { "explorer-path", "path", 1280, false },
            { "explorer-phone", "actor", 390, false },
        };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Docs_images_show_the_page(string name, string view, int width, bool dark)
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(Variable) is not "1",
            $"pictures are written into docs/images where {Variable} is 1"
        );
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            (await Site.ViewsAsync())[view],
            new Look(width, width < 500 ? 844 : 900, dark)
        );
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "images", name + ".png") });
        await visit.EndAsync();
    }
}
