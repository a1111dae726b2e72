using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Evaluation.Attributions;

/// <summary>Reads texts of PolNeAR with the attributions that annotators marked beside them, in the standoff form of brat.</summary>
internal static class AttributionFile
{
    private static readonly char[] s_digits = [.. "0123456789"];

    /// <summary>The texts of a part, such as <c>data/dev</c>, each with its attributions; where several annotated one, those of the first.</summary>
    public static IEnumerable<(string Text, List<Attribution> Attributions)> Read(string folder)
    {
        var marks = Directory
            .EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann")
            .Order(StringComparer.Ordinal)
            .ToLookup(f => Path.GetFileNameWithoutExtension(f) is var name ? name[..name.LastIndexOf('_')] : "", StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file, Encoding.UTF8);
            if (text.IsNormalized() && marks[Path.GetFileNameWithoutExtension(file)].FirstOrDefault() is { } marked)
            {
                yield return (text, [.. Read(File.ReadLines(marked, Encoding.UTF8))]);
            }
        }
    }

    internal static IEnumerable<Attribution> Read(IEnumerable<string> lines)
    {
        var rows = lines.Select(l => l.Split('\t')).Where(r => r.Length > 1).ToList();
        var spans = rows.Where(r => r[0][0] == 'T').ToDictionary(r => r[0], r => SpanOf(r[1]), StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r[0][0] == 'E'))
        {
            var byRole = row[1]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(a => a.Split(':'))
                .Where(a => spans.ContainsKey(a[1]))
                .ToLookup(a => a[0].TrimEnd(s_digits), a => spans[a[1]]);
            if (byRole["Content"].Any())
            {
                yield return new Attribution(Hull(byRole["Content"]), byRole["Source"].Any() ? Hull(byRole["Source"]) : null);
            }
        }
    }

    /// <summary>The place in <c>Content 190 281;300 310</c>, from the first to the last.</summary>
    private static TextSpan SpanOf(string place)
    {
        var numbers = place.Split([' ', ';']).Skip(1).Select(n => int.Parse(n, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        return new TextSpan(numbers.Min(), numbers.Max());
    }

    private static TextSpan Hull(IEnumerable<TextSpan> spans) => spans.Aggregate((a, b) => a.Union(b));
}
