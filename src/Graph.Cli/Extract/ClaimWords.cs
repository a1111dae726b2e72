using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Puts claims of one article into words for people.</summary>
internal sealed class ClaimWords(ArticleGraph graph)
{
    private const string Nobody = "(nobody named)";

    private readonly Dictionary<NodeId, string> _names = graph
        .Actors.Select(a => (a.Id, a.Name))
        .Concat(graph.Resolutions.Select(r => (r.Id, r.Symbol ?? r.Name)))
        .Concat(graph.Events.Select(e => (e.Id, e.Name)))
        .GroupBy(n => n.Id)
        .ToDictionary(g => g.Key, g => g.First().Item2);

    /// <summary>The claim with its negation, modality, date, place and attributes.</summary>
    public string Statement(Claim claim)
    {
        var words = new StringBuilder(claim.Subject is { } subject ? Name(subject) : Nobody)
            .Append(claim.Negated ? " not " : " ")
            .Append(RelationVocabulary.NameOf(claim.Type));
        if (claim.Quote is { } quote)
        {
            words.Append(" ”").Append(quote.Text).Append('”');
        }
        else if (claim.Object is { } target)
        {
            words.Append(' ').Append(Name(target));
        }

        foreach (var detail in Details(claim))
        {
            words.Append('\n').Append("  ").Append(detail);
        }

        return words.ToString();
    }

    /// <summary>Rule, confidence, trigger and cues.</summary>
    public string Reason(Claim claim)
    {
        var lines = new List<string> { claim.Rule, $"trigger: {Words(claim.Evidence.Trigger)}" };
        lines.AddRange(claim.Cues.Select(cue => $"{cue.Role}: {Words(cue.Span)}"));
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"confidence: {claim.Confidence:0.00}"));
        return string.Join('\n', lines);
    }

    private IEnumerable<string> Details(Claim claim)
    {
        if (claim.Modality != Modality.Asserted)
        {
            yield return claim.Modality.ToString().ToUpperInvariant();
        }

        if (claim.AttributedTo is { } speaker)
        {
            yield return $"according to {Name(speaker)}";
        }

        if (claim.Date is { } date)
        {
            yield return $"date: {date.Value ?? $"”{date.Relative}”"} ({date.Precision.ToString().ToUpperInvariant()})";
        }

        if (claim.Place is { } place)
        {
            yield return $"place: {place}";
        }

        foreach (var (name, value) in claim.Attributes)
        {
            yield return $"{name}: {value}";
        }
    }

    private string Words(TextSpan span) => span.Of(graph.Article.Text);

    private string Name(NodeId id) => _names.GetValueOrDefault(id, id.Value);
}
