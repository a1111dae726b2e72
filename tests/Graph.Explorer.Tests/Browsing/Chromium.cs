using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Graph.Explorer.Tests.Browsing.Chromium))]

namespace Graph.Explorer.Tests.Browsing;

/// <summary>The browser of this machine, started once for a run; or why there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The program to start; else the first of the usual names on the path.</summary>
    private const string Variable = "GRAPH_CHROMIUM";

    private static readonly string[] s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; skips the test where there is none.</summary>
    public static async Task<IBrowser> GetAsync()
    {
        var chromium =
            await TestContext.Current.GetFixture<Chromium>() ?? throw new InvalidOperationException("the assembly fixture is missing");
        Assert.SkipWhen(chromium._browser is null, $"there is no Chromium; install it, or name the program in {Variable}");
        return chromium._browser!;
    }

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // A container's root may not make the namespaces of the sandbox; the pages are our own. A page of another host may frame one of this machine.
        string[] arguments = ["--no-sandbox", "--disable-gpu", "--disable-features=LocalNetworkAccessChecks"];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names no file", named);
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return s_names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
