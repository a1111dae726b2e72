using System.Collections.Immutable;
using System.Globalization;
using Graph.Language;
using Graph.Model;

namespace Graph.Import.Records;

/// <summary>Makes the graph of one row.</summary>
internal sealed class RecordGraph(
    RecordMapping mapping,
    RecordNames names,
    Article article,
    RecordText text,
    Dictionary<string, string> cells,
    PartialDate? day
)
{
    private const string Extractor = "mapping/1";
    private readonly Dictionary<NodeId, (string Name, List<Mention> Mentions)> _actors = [];
    private readonly List<Claim> _claims = [];

    public ArticleGraph Build()
    {
        foreach (var claim in mapping.Claims)
        {
            // What has a day of its own is not yet so where that is not told: who has not left an office holds it.
            if (TypeOf(claim) is { } type && (claim.Date is not { } column || cells[column].Length > 0))
                Add(claim, RelationVocabulary.Of(type));
        }

        var used = _claims.Any(c => c.Subject?.Kind == NodeKind.Resolution || c.Object?.Kind == NodeKind.Resolution);
        return new ArticleGraph(
            article,
            [.. _actors.Select(a => new Actor(a.Key, KindOf(a.Key), a.Value.Name, [], [.. a.Value.Mentions]))],
            used ? [Resolution()] : [],
            [],
            [.. _claims.DistinctBy(c => c.Id)],
            []
        );
    }

    private Resolution Resolution()
    {
        var symbol = mapping.Symbol is { } column && cells[column].Length > 0 ? cells[column] : null;
        var id = symbol is null ? $"{article.Id.Local}-1" : NameSlug.Of(symbol);
        var name = mapping.Resolution is { } named && cells[named].Length > 0 ? cells[named] : symbol ?? article.Title ?? article.Id.Local;
        return new Resolution(NodeId.Of(NodeKind.Resolution, id), name, symbol);
    }

    private RelationType? TypeOf(ClaimMapping claim) =>
        claim.By is { } column
            ? claim.Types.TryGetValue(cells[column], out var type)
                ? type
                : null
            : claim.Type;

    private void Add(ClaimMapping claim, RelationDefinition type)
    {
        var objects = claim.Object is { } column
            ? [.. Nodes(column, claim.Separator, type.Objects).Select(n => n.Id)]
            : new List<NodeId?> { null };
        foreach (var subject in Nodes(claim.Subject, claim.Separator, type.Subjects))
        {
            foreach (var target in objects)
                _claims.Add(Claim(claim, type, subject, target));
        }
    }

    private Claim Claim(ClaimMapping claim, RelationDefinition type, (NodeId? Id, string Column, string Word) subject, NodeId? target) =>
        new()
        {
            Id = NodeId.Of(NodeKind.Claim, StableHash.Of(string.Join('\n', article.Id, type.Name, subject.Id, target))),
            Type = type.Type,
            Subject = subject.Id,
            Object = target,
            Date = claim.Date is null ? day : RecordReader.Date(claim.Date, cells, mapping),
            Attributes = claim
                .Values.Select(v => (v.Key, AttributeOf(v.Value)))
                .Concat(claim.Attributes.Where(a => cells[a.Value].Length > 0).Select(a => (a.Key, AttributeOf(cells[a.Value]))))
                .Aggregate(
                    ImmutableSortedDictionary.Create<string, AttributeValue>(StringComparer.Ordinal),
                    (all, a) => all.SetItem(a.Key, a.Item2)
                ),
            Evidence = new Evidence(
                text.Whole,
                subject.Column == ClaimMapping.Resolution ? text.Whole : text.SpanOf(subject.Column, subject.Word)
            ),
            Confidence = 1,
            Extractor = Extractor,
            Rule = $"mapping/{mapping.Name}",
        };

    private IEnumerable<(NodeId? Id, string Column, string Word)> Nodes(
        string column,
        string? separator,
        IReadOnlyCollection<NodeKind> kinds
    )
    {
        if (column == ClaimMapping.Resolution)
        {
            yield return (Resolution().Id, column, "");
            yield break;
        }

        foreach (var word in separator is null ? [cells[column]] : cells[column].Split(separator, StringSplitOptions.TrimEntries))
        {
            if (word.Length > 0)
                yield return (Actor(column, word, kinds), column, word);
        }
    }

    private NodeId Actor(string column, string word, IReadOnlyCollection<NodeKind> kinds)
    {
        var (id, name) =
            names.Find(word, kinds)
            ?? throw new FormatException($"'{word}' in {column} names none that is known of {string.Join(", ", kinds).ToLowerInvariant()}");
        if (!_actors.TryGetValue(id, out var actor))
            _actors.Add(id, actor = (name, []));
        var span = text.SpanOf(column, word);
        if (!actor.Mentions.Any(m => m.Span == span))
            actor.Mentions.Add(new Mention(span, span.Of(article.Text)));
        return id;
    }

    private static ActorKind KindOf(NodeId id) => Enum.Parse<ActorKind>(id.Kind.ToString());

    private static AttributeValue AttributeOf(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? AttributeValue.Of(number)
            : AttributeValue.Of(value);
}
