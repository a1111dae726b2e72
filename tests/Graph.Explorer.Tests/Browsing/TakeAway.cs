using Microsoft.Playwright;

namespace Graph.Explorer.Tests.Browsing;

/// <summary>Files that a page hands out.</summary>
internal static class TakeAway
{
    /// <summary>Chooses one of the menu and gives where it was saved, under its own name; the folder goes with the browser's context.</summary>
    public static async Task<string> SaveAsync(Visit visit, string kind)
    {
        await visit.Find(".take summary").ClickAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button(kind).ClickAsync());
        var path = await download.PathAsync();
        var named = path + Path.GetExtension(download.SuggestedFilename);
        File.Move(path, named);
        return named;
    }
}
