using System.Diagnostics;

namespace Graph.Tests;

/// <summary>The scripts of the folder <c>Npm</c> of the test project that has this file, with their packages, installed once for a run; or why they
/// cannot be.</summary>
public sealed class NpmFolder : IAsyncLifetime
{
    private static readonly string s_scripts = $"tests/{typeof(NpmFolder).Assembly.GetName().Name}/Npm";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-npm-");

    /// <summary>Why there are no packages; null where they are there.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.In(s_scripts)))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        try
        {
            var (code, output) = await StartAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Missing = code == 0 ? null : $"npm ci failed, so the packages of {s_scripts} are not there: {output}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing = "there is no npm; install Node.js to run what tests with npm packages";
        }
    }

    /// <summary>Runs a script and gives its lines.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string script, params string[] arguments)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var (_, output) = await StartAsync("node", [script, .. arguments]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<(int Code, string Output)> StartAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = _folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
