using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;

namespace Graph.Explorer.Tests;

/// <summary>What fingers do, as the browser hands it to the page: one by one, with the way between.</summary>
public sealed class TouchTests
{
    [Fact]
    public async Task One_finger_drags_a_node_to_where_it_is_let_go()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN", Look.Phone);
        var shape = visit.Find(".node[data-id='state:US'] .shape");
        var (x, y) = await MiddleAsync(shape);
        await GoAsync(visit, [(x, y)], step => [(x - 10 * step, y + 6 * step)]);
        await visit.AtAsync("pin=state:US@");
        var (left, top) = await MiddleAsync(shape);
        Assert.InRange(left, x - 70, x - 50);
        Assert.InRange(top, y + 26, y + 46);
        await visit.EndAsync();
    }

    [Fact]
    public async Task Two_fingers_bring_the_picture_closer_and_one_scrolls_the_page()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN", Look.Phone);
        await visit.Find("svg.graph").ScrollIntoViewIfNeededAsync();
        var box = (await visit.Find("svg.graph").BoundingBoxAsync())!;
        var (x, y) = (box.X + box.Width / 2, box.Y + 12);
        await GoAsync(visit, [(x, y), (x + 40, y)], step => [(x - 10 * step, y), (x + 40 + 10 * step, y)]);
        await visit.AtAsync("\\?at=-?\\d+;-?\\d+;\\d+$");
        var closer = visit.Address;
        var before = await visit.Page.EvaluateAsync<int>("() => Math.round(window.scrollY)");
        await GoAsync(visit, [(x, y)], step => [(x, y - 20 * step)]);
        await visit.Page.WaitForFunctionAsync("before => window.scrollY > before + 40", before);
        Assert.Equal(closer, visit.Address);
        await visit.EndAsync();
    }

    private static async Task<(float X, float Y)> MiddleAsync(ILocator locator)
    {
        await locator.ScrollIntoViewIfNeededAsync();
        var box = (await locator.BoundingBoxAsync())!;
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    /// <summary>Fingers come down, go six steps and are lifted.</summary>
    private static async Task GoAsync(Visit visit, (float X, float Y)[] from, Func<int, (float X, float Y)[]> to)
    {
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        Task SendAsync(string type, (float X, float Y)[] fingers) =>
            browser.SendAsync(
                "Input.dispatchTouchEvent",
                new()
                {
                    ["type"] = type,
                    ["touchPoints"] = fingers
                        .Select(
                            (at, id) =>
                                new
                                {
                                    x = at.X,
                                    y = at.Y,
                                    id,
                                }
                        )
                        .ToArray(),
                }
            );
        await SendAsync("touchStart", from);
        for (var step = 1; step <= 6; step++)
        {
            await SendAsync("touchMove", to(step));
        }

        await SendAsync("touchEnd", []);
        await browser.DetachAsync();
    }
}
