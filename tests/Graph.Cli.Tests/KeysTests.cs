using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class KeysTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_key_is_made_listed_and_taken_back()
    {
        var added = await _workspace.RunAsync("keys", "add", "dashboard", "--scope", "read", "write", "--expires", "2099-12-31");
        var key = added.Output.Trim();
        Assert.Equal(0, added.ExitCode);
        Assert.Matches("^graph_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$", key);
        var id = key.Split('_')[1];
        Assert.Contains(
            $"key {id} (read+write) added to {_workspace.In(Path.Combine("data", "graph", "keys.json"))}",
            Assert.Single(added.Complaints),
            StringComparison.Ordinal
        );
        var listed = await _workspace.RunAsync("keys", "list");
        Assert.Matches($@"^{id}  read\+write  dashboard  \(made \d{{4}}-\d\d-\d\d, until 2099-12-31\)\n$", listed.Output);
        Assert.Equal((0, $"revoked {id}\n"), await OutputAsync("keys", "revoke", id));
        Assert.Equal((0, ""), await OutputAsync("keys", "list"));
    }

    [Fact]
    public async Task Mistakes_are_one_line()
    {
        var unknown = await _workspace.RunAsync("keys", "revoke", "00000000", "--keys", _workspace.In("k.json"));
        Assert.Equal(
            (1, $"graph: there is no key 00000000 in {_workspace.In("k.json")}; graph keys list shows those there are"),
            (unknown.ExitCode, Assert.Single(unknown.Complaints))
        );
        var scope = await _workspace.RunAsync("keys", "add", "x", "--scope", "all");
        Assert.Equal(2, scope.ExitCode);
        Assert.StartsWith(
            "graph: --scope: there is no scope 'all'; use read, write or admin",
            Assert.Single(scope.Complaints),
            StringComparison.Ordinal
        );
        _workspace.Write("k.json", "[{");
        var damaged = await _workspace.RunAsync("keys", "list", "--keys", _workspace.In("k.json"));
        Assert.Equal(1, damaged.ExitCode);
        Assert.StartsWith(
            $"graph: {_workspace.In("k.json")}:1: not a file of keys",
            Assert.Single(damaged.Complaints),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_server_whose_keys_cannot_be_read_does_not_start()
    {
        _workspace.Write("k.json", "[{");
        var serve = await _workspace.RunAsync("serve", "--port", "0", "--keys", _workspace.In("k.json"));
        Assert.Equal(2, serve.ExitCode);
        Assert.StartsWith($"graph: {_workspace.In("k.json")}:1: not a file of keys", serve.Complaints[0], StringComparison.Ordinal);
    }

    private async Task<(int, string)> OutputAsync(params string[] arguments)
    {
        var result = await _workspace.RunAsync(arguments);
        return (result.ExitCode, result.Output);
    }
}
