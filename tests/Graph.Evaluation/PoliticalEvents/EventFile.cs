using System.Text;
using Graph.Model;

namespace Graph.Evaluation.PoliticalEvents;

/// <summary>Reads the tab-separated files of Zero-Shot-PLOVER; who acts is marked <c>&lt;s&gt;</c>, whom it is done to <c>&lt;t&gt;</c>.</summary>
internal static class EventFile
{
    private static readonly string[] s_columns = ["sentence_id", "marked_sentence", "gold_root"];
    private static readonly string[] s_marks = ["<s>", "</s>", "<t>", "</t>"];

    /// <exception cref="FormatException">The file has other columns; the message names the one that lacks.</exception>
    public static IEnumerable<EventRow> Read(string file)
    {
        var lines = File.ReadLines(file).Select(Cells).ToList();
        var header = lines is [var first, ..] ? first : [];
        if (s_columns.FirstOrDefault(c => !header.Contains(c)) is { } lacking)
        {
            throw new FormatException($"{file}:1: no column {lacking}");
        }

        var columns = s_columns.Select(c => header.IndexOf(c)).ToArray();
        return lines.Skip(1).Where(l => l.Count == header.Count).Select(l => Row(l[columns[0]], l[columns[1]], l[columns[2]]));
    }

    /// <summary>The row of a marked sentence.</summary>
    internal static EventRow Row(string id, string marked, string root)
    {
        var text = new StringBuilder(marked.Normalize(NormalizationForm.FormC));
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mark in s_marks.OrderBy(m => marked.IndexOf(m, StringComparison.Ordinal)))
        {
            at[mark] = text.ToString().IndexOf(mark, StringComparison.Ordinal);
            text.Replace(mark, "");
        }

        return new EventRow(id, text.ToString(), Span(at["<s>"], at["</s>"]), Span(at["<t>"], at["</t>"]), root);
    }

    private static TextSpan? Span(int start, int end) => start < 0 || end < start ? null : new TextSpan(start, end);

    /// <summary>Cells divided by tabs; one in quotation marks has its own doubled.</summary>
    private static List<string> Cells(string line) =>
        [.. line.Split('\t').Select(c => c is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : c)];
}
