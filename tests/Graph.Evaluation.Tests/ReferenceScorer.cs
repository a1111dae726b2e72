using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Graph.Evaluation.Tests;

/// <summary>The scorer that ours must agree with: <c>shared/eval/score.py</c> in a folder above, run by <c>python3</c>.</summary>
internal sealed class ReferenceScorer
{
    private readonly string _script;

    private ReferenceScorer(string folder) => (_script, Articles) = (Path.Combine(folder, "score.py"), Path.Combine(folder, "dev"));

    /// <summary>Folder of the gold articles that lie beside it.</summary>
    public string Articles { get; }

    /// <summary>The scorer, or the reason why there is none here.</summary>
    public static (ReferenceScorer? Scorer, string Reason) Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", "eval");
            if (File.Exists(Path.Combine(shared, "score.py")) && Directory.Exists(Path.Combine(shared, "dev")))
            {
                return HasPython() ? (new ReferenceScorer(shared), "") : (null, "python3 is not installed");
            }
        }

        return (null, "no folder above has shared/eval/score.py");
    }

    public JsonObject Score(string output)
    {
        using var python = Process.Start(
            new ProcessStartInfo("python3", ["-X", "utf8", _script, Articles, output, "--json"]) { RedirectStandardOutput = true }
        )!;
        var json = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return JsonNode.Parse(json)!.AsObject();
    }

    private static bool HasPython()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { RedirectStandardOutput = true })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
