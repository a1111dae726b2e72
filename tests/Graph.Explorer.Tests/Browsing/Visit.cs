using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Graph.Explorer.Tests.Browsing;

/// <summary>A person in front of the page. What the browser complains of, and what it asks of other hosts, is noted.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Bounds a failure alone; machines under load are slow.
    private const float Patience = 90_000;

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page, Uri site) => (_context, Page, _site) = (context, page, site);

    public IPage Page { get; }

    /// <summary>Errors on the console or in scripts, and requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> OpenAsync(GraphServer server, string path, Look? look = null)
    {
        var eyes = look ?? new Look();
        var browser = await Chromium.GetAsync();
        var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = eyes.Width, Height = eyes.Height },
                ColorScheme = eyes.Dark ? ColorScheme.Dark : ColorScheme.Light,
                Locale = eyes.Language,
                HasTouch = eyes.Touch,
                IsMobile = eyes.Touch,
                ReducedMotion = ReducedMotion.Reduce,
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync(), server.Url);
        visit.Listen();
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>Goes there by the address, and waits until the page has what it asked for.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(_site, path).ToString());
        await SettledAsync();
    }

    /// <summary>Waits until nothing is awaited any more: what was done has been drawn and what that asks for has come.</summary>
    public async Task SettledAsync()
    {
        await Page.EvaluateAsync(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"
        );
        await Page.WaitForFunctionAsync(
            "() => document.querySelector('main[aria-busy=false]') && !document.querySelector('.state[role=status], .state.picture')"
        );
    }

    /// <summary>The place in the address: path and settings.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public ILocator Find(string selector) => Page.Locator(selector);

    /// <summary>Those of a selector that hold the words.</summary>
    public ILocator Find(string selector, string words) => Page.Locator(selector, new() { HasText = words });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>How many pixels of the page stand beyond the edge of the window.</summary>
    public Task<int> BeyondAsync() =>
        Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    /// <summary>What a script finds amiss once the page stands still; drawing goes on for a moment after the answers have come.</summary>
    public async Task<string[]> AmissAsync(string script)
    {
        var found = await Page.EvaluateAsync<string[]>(script);
        for (var turn = 0; found.Length > 0 && turn < 50; turn++)
        {
            await Task.Delay(100);
            found = await Page.EvaluateAsync<string[]>(script);
        }

        return found;
    }

    /// <summary>What axe finds in the page once it stands still: it ends with an exception where a node goes while it looks, as lines of
    /// the editor do when an answer has come and is drawn.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await SettledAsync();
        var result = await Page.RunAxe();
        return [.. result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Select(n => n.Html))}")];
    }

    /// <summary>Waits until the address is like this.</summary>
    public Task AtAsync(string pattern) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(pattern));

    /// <summary>Closes what must have gone without a complaint.</summary>
    public async Task EndAsync()
    {
        await SettledAsync();
        Assert.Empty(_complaints);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Listen()
    {
        _context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Note($"{message.Type}: {message.Text}");
        };
        _context.WebError += (_, error) => Note(error.Error);
        _context.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Authority != _site.Authority && url.Scheme is not ("blob" or "data"))
            {
                Note($"foreign: {request.Url}");
            }
        };
        _context.Dialog += (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    private void Note(string complaint)
    {
        lock (_complaints)
        {
            _complaints.Add(complaint);
        }
    }
}
