using Graph.Extraction.Resources;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>Finds what belongs to the page and not to the article: links to other articles, names of photographers and
/// editors, images
/// (page-cues.tsv).</summary>
internal static class LineCuts
{
    /// <summary>Behind the name of a photographer no more of the line is passed over.</summary>
    private const int LongestCredit = 80;

    /// <summary>A longer line without brackets tells something.</summary>
    private const int LongestSignature = 240;

    /// <summary>The stretches to pass over, in order.</summary>
    public static List<TextSpan> Of(string text, Knowledge knowledge)
    {
        List<TextSpan> cuts = [];
        if (!text.AsSpan().ContainsAny(knowledge.PageCues.Signs))
        {
            return cuts;
        }

        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            AddBrackets(text, start, end, knowledge, cuts);
            if (CutAt(text, start, end, knowledge) is >= 0 and var from && from < end && (cuts.Count == 0 || cuts[^1].End <= from))
            {
                cuts.Add(new TextSpan(from, end));
            }

            start = end + 1;
        }

        return cuts;
    }

    /// <summary>"(AP Photo/Per Holm)", "(not pictured)": what a picture shows and who took it, in brackets behind which the line goes
    /// on.</summary>
    private static void AddBrackets(string text, int start, int end, Knowledge knowledge, List<TextSpan> cuts)
    {
        for (var at = start; text.AsSpan(at, end - at).IndexOf('(') is >= 0 and var open; )
        {
            var from = at + open;
            var inside = text.AsSpan(from + 1, end - from - 1);
            var close = inside[..Math.Min(inside.Length, LongestCredit + 1)].IndexOf(')');
            at = from + 1;
            if (close < 0 || inside[(close + 1)..].Trim().IsEmpty)
            {
                continue;
            }

            foreach (var (cue, kind) in knowledge.PageCues.All)
            {
                if (kind is PageCueKind.Credit or PageCueKind.Aside && inside.StartsWith(cue, StringComparison.Ordinal))
                {
                    cuts.Add(new TextSpan(from, at + close + 1));
                    at += close + 1;
                    break;
                }
            }
        }
    }

    /// <summary>Where in a line the page begins; -1 where it does not.</summary>
    private static int CutAt(string text, int start, int end, Knowledge knowledge)
    {
        var line = text.AsSpan(start, end - start);
        if (line.TrimStart().StartsWith(PageCues.Image) || IsStrip(line.Trim()))
        {
            return start;
        }

        foreach (var (cue, kind) in knowledge.PageCues.All)
        {
            var at = kind switch
            {
                PageCueKind.Credit => CreditIn(line, cue),
                PageCueKind.Signature => SignatureIn(line, cue),
                PageCueKind.Aside => -1,
                _ => line.TrimStart("#*>-–• ").StartsWith(cue, StringComparison.Ordinal) ? 0 : -1,
            };
            if (at >= 0)
            {
                return start + at;
            }
        }

        return -1;
    }

    private static int CreditIn(ReadOnlySpan<char> line, string cue)
    {
        var at = line.LastIndexOf(cue, StringComparison.Ordinal);
        return at <= 0 || (line.Length - at <= LongestCredit && line[at - 1] is ' ' or '(' or '.' or '*' or '_') ? at : -1;
    }

    /// <summary>"(Reporting by Anna Berg; editing by Per Holm)": in a bracket, or alone in a short line.</summary>
    private static int SignatureIn(ReadOnlySpan<char> line, string cue)
    {
        var at = line.IndexOf(cue, StringComparison.Ordinal);
        return at > 0 && line[at - 1] is '(' or '[' ? at - 1
            : at >= 0 && line.Length <= LongestSignature && line[..at].Trim("*_–—- ").IsEmpty ? at
            : -1;
    }

    /// <summary>"Reuters | Paris | 5 April": what stands between bars in one line, but not in a table, was put there by the page.</summary>
    private static bool IsStrip(ReadOnlySpan<char> line) => line.Count(PageCues.Bar) > 1 && line[0] != '|' && line[^1] is not ('|' or '.');
}
