namespace Graph.Evaluation.Cases;

/// <summary>A folder of cases: <c>*.jsonl</c> with a sentence and its claims a line, and <c>inputs/</c> with files and what must come of them.</summary>
internal static class CaseFolder
{
    private const string Inputs = "inputs";

    /// <summary>Runs all of them, in the order of files and lines. A case that only a reader can judge is passed over.</summary>
    public static IReadOnlyList<CaseResult> Run(string folder)
    {
        var inputs = Path.Combine(folder, Inputs);
        var texts = FilesOf(folder, "*.jsonl").SelectMany(TextCaseFile.Read).Where(c => c.CanBeJudged).Select(c => c.Run());
        var files = Directory.Exists(inputs) ? FilesOf(inputs, "*" + InputCase.Suffix).Select(e => InputCase.Read(e).Run()) : [];
        List<CaseResult> results = [.. texts, .. files];
        return results.Count > 0 ? results : throw new FileNotFoundException($"{folder}: no cases there");
    }

    private static IOrderedEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
}
