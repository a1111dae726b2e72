using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>Who has a key that may write puts names and identities right from the actor's page, and takes it back.</summary>
public sealed class CorrectionTests
{
    private const string Key = "graph_1f2e3d4c_of-the-tests";

    [Fact]
    public async Task Actors_are_renamed_merged_and_split_with_a_key_and_it_is_taken_back()
    {
        await Chromium.GetAsync();
        var keys = Path.GetTempFileName();
        await File.WriteAllTextAsync(keys, KeyFile(), TestContext.Current.CancellationToken);
        var article = Path.Combine(Repository.Samples, "11-chen-i-stockholm.md");
        await using var server = await GraphServer.StartAsync([article], null, "--keys", keys);
        await using var visit = await Visit.OpenAsync(server, "/actor/person:chen-guang");
        await visit.Find(".correct summary").ClickAsync();
        await visit.Page.GetByLabel("Key").FillAsync(Key);
        await visit.Button("Use it").ClickAsync();
        Assert.Empty(await visit.FaultsAsync());

        await visit.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Chen the Elder");
        await DecideAsync(visit, "Rename", "Chen the Elder");
        await TakeBackAsync(visit);
        await Expect(visit.Find("h1")).ToContainTextAsync("Chen Guang");

        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "The other" }).FillAsync("evensen");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Tor Evensen" }).ClickAsync();
        await DecideAsync(visit, "Merge", "Tor Evensen");
        await visit.GoAsync("/actor/person:tor-evensen");
        await visit.AtAsync("/actor/person:chen-guang$");
        await visit.SettledAsync();
        await visit.Find(".correct summary").ClickAsync();
        await TakeBackAsync(visit);
        await Expect(visit.Find("header.who")).Not.ToContainTextAsync("Tor Evensen");

        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "The other" }).FillAsync("evensen");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Tor Evensen" }).ClickAsync();
        await visit.Button("Keep apart").ClickAsync();
        await Expect(visit.Find(".decided")).ToContainTextAsync("is not Tor Evensen");
        await TakeBackAsync(visit);

        await visit.Page.GetByLabel("or a new name").FillAsync("Chén Other");
        await visit.Button("Split").ClickAsync();
        await visit.AtAsync("/actor/person:chen-other$");
        await Expect(visit.Find("h1")).ToContainTextAsync("Chén Other");
        await visit.SettledAsync();
        await Expect(visit.Find(".line")).Not.ToHaveCountAsync(0);
        await visit.Find(".correct summary").ClickAsync();
        await TakeBackAsync(visit);
        await Expect(visit.Find("h1")).ToContainTextAsync("There is nothing with the id");
        await visit.EndAsync();
        File.Delete(keys);
    }

    private static async Task DecideAsync(Visit visit, string verb, string seen)
    {
        await visit.Button(verb).ClickAsync();
        await Expect(visit.Find("header.who")).ToContainTextAsync(seen);
        await visit.SettledAsync();
    }

    private static async Task TakeBackAsync(Visit visit)
    {
        for (var left = await visit.Button("Take back").CountAsync(); left > 0; left--)
        {
            await visit.Button("Take back").First.ClickAsync();
            await Expect(visit.Button("Take back")).ToHaveCountAsync(left - 1);
            await visit.SettledAsync();
        }
    }

    private static string KeyFile()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        var key = new
        {
            id = "1f2e3d4c",
            name = "tests",
            scopes = "write",
            hash,
            created = "2025-01-01",
        };
        return JsonSerializer.Serialize(new[] { key });
    }
}
