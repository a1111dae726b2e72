using System.Text.Json;

[assembly: AssemblyFixture(typeof(Graph.Explorer.Tests.Browsing.Site))]

namespace Graph.Explorer.Tests.Browsing;

/// <summary>The explorer over the sample articles, and over articles that mean harm; each is served once for a run, when a test first asks.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly SemaphoreSlim _lock = new(1);
    private GraphServer? _samples;
    private GraphServer? _hostile;
    private DirectoryInfo? _folder;
    private JsonElement _found;

    /// <summary>The samples.</summary>
    public static async Task<GraphServer> SamplesAsync() => (await GetAsync())._samples!;

    /// <summary>Articles whose titles and texts hold markup, turned writing directions and words without end.</summary>
    public static async Task<GraphServer> HostileAsync() => (await GetAsync())._hostile!;

    /// <summary>The addresses of every view over the samples.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ViewsAsync()
    {
        var found = (await GetAsync())._found;
        var vetoes = found.GetProperty("claims").GetProperty("nodes");
        var claim = vetoes[0];
        var told = vetoes
            .EnumerateArray()
            .First(veto => veto.GetProperty("attributes").EnumerateArray().Any(a => a.GetProperty("name").GetString() == "votesFor"));
        string Id(string list) => found.GetProperty(list).GetProperty("nodes")[0].GetProperty("id").GetString()!;
        string Of(string end) => claim.GetProperty(end).GetProperty("id").GetString()!;
        return new Dictionary<string, string>
        {
            ["start"] = "/",
            ["search"] = "/search?q=kina",
            ["actor"] = "/actor/state:CN",
            ["person"] = "/actor/person:karin-lindhagen",
            ["evidence"] = $"/actor/state:CN?sel={Of("relation")}&node=state:RU",
            ["comparison"] = "/actor/state:CN?with=state:RU",
            ["filtered"] = "/actor/state:CN?type=VETOED&how=ASSERTED",
            ["table"] = "/actor/state:CN?as=table",
            ["relation"] = $"/relation/{Of("relation")}",
            ["article"] = $"/article/{Of("article")}?claim={claim.GetProperty("id").GetString()}",
            ["resolution"] = $"/resolution/{Of("object")}",
            ["tally"] = $"/resolution/{told.GetProperty("object").GetProperty("id").GetString()}",
            ["event"] = $"/event/{Id("events")}",
            ["quote"] = $"/quote/{Id("quotes")}",
            ["path"] = "/path?from=state:SE&to=state:KP",
            ["contradictions"] = "/contradictions",
            ["figures"] = "/contradictions?kind=FIGURE",
            ["list"] = "/list/actors",
            ["query"] = "/query",
            ["card"] = "/card/state:CN",
            ["relation card"] = $"/card/{Of("relation")}",
            ["missing"] = "/actor/state:QQ",
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in new[] { _samples, _hostile }.OfType<GraphServer>())
        {
            await server.DisposeAsync();
        }

        _folder?.Delete(recursive: true);
        _lock.Dispose();
    }

    private static async Task<Site> GetAsync()
    {
        await Chromium.GetAsync();
        var site = await TestContext.Current.GetFixture<Site>() ?? throw new InvalidOperationException("the assembly fixture is missing");
        await site._lock.WaitAsync();
        try
        {
            await site.StartAsync();
        }
        finally
        {
            site._lock.Release();
        }

        return site;
    }

    private async Task StartAsync()
    {
        if (_samples is not null)
        {
            return;
        }

        _folder = Directory.CreateTempSubdirectory("graph-hostile-");
        HostileArticles.Write(_folder.FullName);
        var servers = await Task.WhenAll(GraphServer.StartAsync([Repository.Samples]), GraphServer.StartAsync([_folder.FullName]));
        (_samples, _hostile) = (servers[0], servers[1]);
        _found = await _samples.AskAsync(
            "{ claims(types: VETOED) { nodes { id article { id } relation { id } object { id } attributes { name } } } events { nodes { id } } quotes { nodes { id } } }"
        );
    }
}
