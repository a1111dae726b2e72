using Graph.Explorer.Tests.Browsing;

namespace Graph.Explorer.Tests;

/// <summary>The pictures of the documentation.</summary>
public sealed class PictureTests
{
    private const string Variable = "GRAPH_WRITE_PICTURES";

    public static TheoryData<string, string, int, int, bool> Pictures =>
        new()
        {
            { "explorer-start", "start", 1280, 1130, false },
            { "explorer-actor", "evidence", 1440, 1180, false },
            { "explorer-dark", "comparison", 1440, 1560, true },
            { "explorer-article", "article", 1280, 900, false },
            { "explorer-resolution", "tally", 1280, 1080, false },
            { "explorer-path", "path", 1280, 760, false },
            { "explorer-phone", "actor", 390, 1000, false },
        };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Docs_images_show_the_page(string name, string view, int width, int height, bool dark)
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(Variable) is not "1",
            $"pictures are written into docs/images where {Variable} is 1"
        );
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            (await Site.ViewsAsync())[view],
            new Look(width, height, dark, Touch: width < 500)
        );
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "images", name + ".png") });
        await visit.EndAsync();
    }
}
