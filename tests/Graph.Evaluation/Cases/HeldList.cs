namespace Graph.Evaluation.Cases;

/// <summary>The committed list of cases that hold and must go on holding.</summary>
internal static class HeldList
{
    public const string FileName = "held.tsv";

    private const int ShownWords = 80;

    private const string Header =
        "# The cases that hold. Written by: dotnet run --project tests/Graph.Evaluation -- cases tests/corpus/cases --hold\n# Columns: id, its first words.\n";

    /// <summary>Ids of the list in a folder of cases.</summary>
    public static IReadOnlyList<string> Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? [.. File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0])] : [];
    }

    public static void Write(string folder, IEnumerable<CaseResult> results) =>
        File.WriteAllText(
            Path.Combine(folder, FileName),
            Header
                + string.Concat(
                    results
                        .Where(r => r.Holds)
                        .DistinctBy(r => r.Id)
                        .OrderBy(r => r.Id, StringComparer.Ordinal)
                        .Select(r => $"{r.Id}\t{Shown(r.Name)}\n")
                )
        );

    /// <summary>Cases of the list that hold no longer, each with its faults, and ids that no case has.</summary>
    public static IEnumerable<string> Lost(string folder, IReadOnlyCollection<CaseResult> results)
    {
        var byId = results.ToLookup(r => r.Id, StringComparer.Ordinal);
        foreach (var id in Read(folder))
        {
            if (!byId[id].Any())
            {
                yield return $"{id}: no such case";
            }
            else if (byId[id].FirstOrDefault(r => !r.Holds) is { } lost)
            {
                yield return $"{id} {lost.Name}: {string.Join("; ", lost.Faults)}";
            }
        }
    }

    private static string Shown(string name)
    {
        var line = name.ReplaceLineEndings(" ");
        return line.Length > ShownWords ? line[..ShownWords].TrimEnd() + " …" : line;
    }
}
