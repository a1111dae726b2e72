using System.CommandLine;
using System.Globalization;
using Graph.Evaluation.Cases;

namespace Graph.Evaluation.Commands;

/// <summary><c>cases</c>: runs single sentences and small files with the claims that must and must not come of them.</summary>
internal static class CasesCommand
{
    private const int ShownKind = 100;

    public static Command Create(TextWriter output)
    {
        var folder = new Argument<string>("DIR") { Description = "folder of *.jsonl and inputs/" };
        var fails = new Option<bool>("--fails") { Description = "list the cases that fail, each with what is missing and wrong" };
        var hold = new Option<bool>("--hold") { Description = "write the list of the cases that hold and must go on holding" };
        var command = new Command("cases", "Runs cases, and tells how many hold by kind and which were lost.") { folder, fails, hold };
        command.SetAction(parsed =>
        {
            var (path, results) = (parsed.GetRequiredValue(folder), CaseFolder.Run(parsed.GetRequiredValue(folder)));
            foreach (var failed in parsed.GetValue(fails) ? results.Where(r => !r.Holds) : [])
            {
                output.WriteLine($"{failed.Id} {failed.Name}\n     {string.Join("; ", failed.Faults)}");
            }

            WriteFigures(output, path, results);
            if (parsed.GetValue(hold))
            {
                HeldList.Write(path, results);
            }
        });
        return command;
    }

    private static void WriteFigures(TextWriter output, string folder, IReadOnlyList<CaseResult> results)
    {
        foreach (var kind in results.GroupBy(r => r.Kind, StringComparer.Ordinal))
        {
            var name = kind.Key.Length > ShownKind ? kind.Key[..ShownKind] : kind.Key;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Count(r => r.Holds), 3} of {kind.Count(), 3}  {name}"));
        }

        foreach (var lost in HeldList.Lost(folder, results))
        {
            output.WriteLine("lost " + lost);
        }

        output.WriteLine(Share(results));
    }

    /// <summary>How many hold, in words.</summary>
    public static string Share(IReadOnlyList<CaseResult> results)
    {
        var held = results.Count(r => r.Holds);
        return string.Create(CultureInfo.InvariantCulture, $"{held} of {results.Count} cases hold ({(double)held / results.Count:F3})");
    }
}
