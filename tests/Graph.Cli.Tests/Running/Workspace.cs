using System.Text;
using Graph.Cli.Commands;
using Graph.Cli.Terminals;

namespace Graph.Cli.Tests.Running;

/// <summary>A folder with a data folder of its own, in which commands run inside this process.</summary>
public sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-cli-");

    public string Folder => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public string Store => "sqlite:" + In("graph.db");

    public static string Samples { get; } = FindSamples();

    public string In(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), bytes);
        return In(name);
    }

    public Task<CommandResult> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public Task<CommandResult> RunWithInputAsync(string input, params string[] arguments) =>
        RunAsync(input, TimeProvider.System, arguments, CancellationToken.None);

    public Task<CommandResult> RunAsync(TimeProvider clock, string[] arguments, CancellationToken stop) =>
        RunAsync("", clock, arguments, stop);

    private async Task<CommandResult> RunAsync(string input, TimeProvider clock, string[] arguments, CancellationToken stop)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (var terminal = new Terminal(standardInput, output, error, Variable) { Clock = clock })
        {
            code = await GraphCommand.RunAsync(arguments, terminal, stop);
        }

        return new CommandResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string? Variable(string name) => Variables.GetValueOrDefault(name, name == "XDG_DATA_HOME" ? In("data") : "");

    private static string FindSamples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests must run below the folder of Graph.sln");
        }

        return Path.Combine(folder.FullName, "samples", "articles");
    }
}
