using Graph.Model;

namespace Graph.Extraction.Tests.Properties;

/// <summary>Graphs written out so that two can be compared to the last detail.</summary>
internal static class Written
{
    public static string Of(ArticleGraph graph) =>
        string.Join(
            '\n',
            [
                .. graph.Actors.Select(a => $"{a.Id} {a.Kind} {a.Name} {string.Join('|', a.Aliases)} {string.Join(' ', a.Mentions)}"),
                .. graph.Resolutions.Select(r => r.ToString()),
                .. graph.Events.Select(e => e.ToString()),
                .. graph.Claims.Select(Of),
                .. graph.Rejections.Select(r => r.ToString()),
            ]
        );

    public static string Of(Claim claim) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{claim.Id} {claim.Type} {claim.Subject} {claim.Object} {claim.Quote} {claim.Negated} {claim.Modality} {claim.AttributedTo} {claim.Date?.Value} {claim.Date?.Precision} {claim.Date?.Relative} {claim.Place} {string.Join(' ', claim.Attributes.Select(a => $"{a.Key}={a.Value}"))} {claim.Evidence} {claim.Confidence:R} {claim.Extractor} {claim.Rule} {string.Join(' ', claim.Cues)}"
        );
}
