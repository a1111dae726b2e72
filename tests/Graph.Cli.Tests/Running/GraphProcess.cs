using System.Diagnostics;
using System.Globalization;

namespace Graph.Cli.Tests.Running;

/// <summary>The program as a process of its own.</summary>
public sealed class GraphProcess : IDisposable
{
    // Bounds a failure alone; machines under load are slow.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _error;

    private GraphProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    public StreamWriter Input => _process.StandardInput;

    public static GraphProcess Start(Workspace workspace, string culture, params string[] arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. arguments];
        string[] command = IgnoredSignals.Any ? [.. IgnoredSignals.Undo, .. program] : program;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = workspace.Folder,
        };
        start.Environment["XDG_DATA_HOME"] = workspace.In("data");
        start.Environment["LC_ALL"] = start.Environment["LANG"] = culture.Replace('-', '_') + ".UTF-8";
        start.Environment.Remove("GRAPH_STORE");
        foreach (var (name, value) in workspace.Variables)
        {
            start.Environment[name] = value;
        }

        return new GraphProcess(Process.Start(start)!);
    }

    public static async Task<CommandResult> RunAsync(Workspace workspace, string culture, params string[] arguments)
    {
        using var process = Start(workspace, culture, arguments);
        process.Input.Close();
        return await process.EndAsync();
    }

    public async Task<string> LineAsync(string beginning)
    {
        while (await Output.ReadLineAsync().WaitAsync(s_patience) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"no line began with '{beginning}': {await _error}");
    }

    public async Task<CommandResult> EndAsync()
    {
        var output = await Output.ReadToEndAsync().WaitAsync(s_patience);
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        return new CommandResult(_process.ExitCode, output, await _error);
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
