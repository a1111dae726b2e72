using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>What a change adds to one relation and takes from it.</summary>
internal sealed class RelationTally(NodeId id)
{
    private readonly int[] _added = new int[Enum.GetValues<Modality>().Length];
    private readonly int[] _retired = new int[Enum.GetValues<Modality>().Length];
    private Dictionary<string, object?>? _properties;
    private DateOnly? _first;
    private DateOnly? _last;
    private double _confidence;

    /// <summary>Whether claims come.</summary>
    public bool Grows => _added.Any(n => n > 0);

    /// <summary>Whether claims go.</summary>
    public bool Shrinks => _retired.Any(n => n > 0);

    public void Add(Article article, Claim claim)
    {
        _properties ??= Properties(claim);
        _added[(int)claim.Modality]++;
        _confidence = Math.Max(_confidence, claim.Confidence);
        if (ClaimProperties.Seen(article, claim) is { } seen)
        {
            _first = _first < seen ? _first : seen;
            _last = _last > seen ? _last : seen;
        }
    }

    public void Retire(Modality modality) => _retired[(int)modality]++;

    public Dictionary<string, object?> GrowthRow() =>
        new(StringComparer.Ordinal)
        {
            ["properties"] = _properties,
            ["modalities"] = _added,
            ["confidence"] = _confidence,
            ["firstSeen"] = Keys.Day(_first),
            ["lastSeen"] = Keys.Day(_last),
            ["order"] = Keys.Of(_last, id.Value),
        };

    public Dictionary<string, object?> LossRow() => new(StringComparer.Ordinal) { ["id"] = id.Value, ["modalities"] = _retired };

    private Dictionary<string, object?> Properties(Claim claim)
    {
        var (_, subject, target) = Relation.IdentityOf(claim);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = id.Value,
            ["type"] = RelationVocabulary.NameOf(claim.Type),
            ["edge"] = Terms.EdgeOf(claim.Type, claim.Negated),
            ["subject"] = subject.Value,
            ["object"] = target?.Value,
            ["negated"] = claim.Negated,
        };
    }
}
