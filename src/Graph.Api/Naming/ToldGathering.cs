using Graph.Model;

namespace Graph.Api.Naming;

/// <summary>What claims tell of a gathering in words of no language.</summary>
internal sealed class ToldGathering(IReadOnlyList<Claim> claims)
{
    private readonly NodeId? _body = ActorOf(claims, "body");
    private readonly NodeId? _state =
        Of(claims, "venue") is { } venue && NodeId.TryParse("state:" + venue.Split('/')[0], out var id) ? id : null;

    /// <summary>Those who have a name in it.</summary>
    public IEnumerable<NodeId> Actors => new[] { _body, _state }.OfType<NodeId>();

    /// <summary>The same with the names of those actors.</summary>
    public GatheringFacts Facts(IReadOnlyDictionary<NodeId, string> names)
    {
        string? Name(NodeId? actor) => actor is { } known ? names.GetValueOrDefault(known) : null;
        return new GatheringFacts(
            Of(claims, "gathering"),
            Of(claims, "called") is { } called && called.Any(char.IsDigit) && !called.Contains(' ', StringComparison.Ordinal)
                ? called.ToUpperInvariant()
                : null,
            _body is { Kind: NodeKind.Organization } ? Name(_body) : null,
            Name(_state),
            claims.Select(c => c.Date).FirstOrDefault(d => d is { Precision: DatePrecision.Day or DatePrecision.Month })
        );
    }

    /// <summary>The actor that an attribute of the claims names by its id.</summary>
    public static NodeId? ActorOf(IReadOnlyList<Claim> claims, string attribute) =>
        Of(claims, attribute) is { } text && NodeId.TryParse(text, out var id) ? id : null;

    private static string? Of(IReadOnlyList<Claim> claims, string attribute) =>
        claims.SelectMany(c => c.Attributes).FirstOrDefault(a => a.Key == attribute).Value.Text;
}
