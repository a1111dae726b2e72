using Graph.Model;

namespace Graph.Evaluation.Cases;

/// <summary>
/// A line of an expectation: <c>lang sv</c>, <c>actor state:NO</c>, <c>same-resolution TYPE subject ~ TYPE subject</c>, or a claim such as
/// <c>MET state:NO &gt; state:SE neg=1 by=none @2025-03-03/DAY role=president</c>, with <c>*</c> for any argument and a quote's first words behind a mark.
/// </summary>
internal static class InputLine
{
    public static bool Holds(string line, ArticleGraph graph) =>
        line.Split(' ', 2) switch
        {
            ["lang", var language] => graph.Article.Language == language,
            ["actor", var id] => graph.Actors.Any(a => a.Id.Value == id),
            ["same-resolution", var votes] when votes.Split(" ~ ") is [var one, var other] => ObjectsOf(one, graph)
                .Overlaps(ObjectsOf(other, graph)),
            [var type, var rest] when rest.Split(" > ", 2) is [var subject, var target] => graph.Claims.Any(c =>
                RelationVocabulary.NameOf(c.Type) == type && IsClaim(c, subject, target)
            ),
            _ => throw new FormatException($"'{line}' is no line of an expectation"),
        };

    private static HashSet<string?> ObjectsOf(string vote, ArticleGraph graph) =>
        vote.Split(' ') is [var type, var subject]
            ?
            [
                .. graph
                    .Claims.Where(c => RelationVocabulary.NameOf(c.Type) == type && IsId(subject, c.Subject))
                    .Select(c => c.Object?.Value),
            ]
            : throw new FormatException($"'{vote}' is no type and subject");

    private static bool IsClaim(Claim claim, string subject, string rest)
    {
        if (rest is ['"', ..])
        {
            var words = rest.Split("\" {")[0].Trim('"');
            return IsId(subject, claim.Subject) && claim.Quote is { } quote && quote.Text.StartsWith(words, StringComparison.Ordinal);
        }

        var parts = rest.Split(" {")[0].Split(' ');
        var fits =
            (IsId(subject, claim.Subject) && IsId(parts[0], claim.Object))
            || (RelationVocabulary.Of(claim.Type).Symmetric && IsId(subject, claim.Object) && IsId(parts[0], claim.Subject));
        return fits && parts.Skip(1).All(p => HasMark(claim, p));
    }

    private static bool IsId(string wanted, NodeId? id) =>
        wanted == "*"
        || wanted == id?.Value
        || (wanted.StartsWith("resolution:", StringComparison.Ordinal) && id?.Kind == NodeKind.Resolution);

    private static bool HasMark(Claim claim, string mark) =>
        mark.Split('=', 2) switch
        {
            [['@', .. var date]] => date
                == (claim.Date is { } told ? $"{told.Value ?? "None"}/{told.Precision.ToString().ToUpperInvariant()}" : "none"),
            ["by", var source] => source == (claim.AttributedTo?.Value ?? "none"),
            ["neg", var negated] => claim.Negated == (negated == "1"),
            [var name, var value] => claim.Attributes.TryGetValue(name, out var got) && got.ToString() == value,
            _ => true,
        };
}
