using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Which nodes the ids of one article are, where they are others than the article says.</summary>
internal sealed class NodeMap
{
    private readonly SortedDictionary<NodeId, Identified> _nodes;

    public NodeMap(SortedDictionary<NodeId, Identified> nodes) => _nodes = nodes;

    /// <summary>The map of an article whose ids are all its own.</summary>
    public static NodeMap Empty { get; } = new([]);

    /// <summary>What an article is kept with; null where all its ids are its own.</summary>
    public string? Text => _nodes.Count == 0 ? null : string.Join('\n', _nodes.Select(n => $"{n.Key}\t{n.Value}"));

    /// <summary>Reads what <see cref="Text"/> gave.</summary>
    public static NodeMap Parse(string? text)
    {
        if (text is null)
            return Empty;
        var nodes = new SortedDictionary<NodeId, Identified>();
        foreach (var line in text.Split('\n'))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            nodes.Add(new NodeId(line[..tab]), Identified.Parse(line[(tab + 1)..]));
        }

        return new NodeMap(nodes);
    }

    /// <summary>The node that an id of the article is; null where it is its own.</summary>
    public NodeId? Find(NodeId own) => _nodes.TryGetValue(own, out var node) ? node.Node : null;

    /// <summary>The article with the nodes in the place of its own ids.</summary>
    public ArticleGraph Apply(ArticleGraph graph) =>
        _nodes.Count == 0
            ? graph
            : graph with
            {
                Actors = Each(graph.Actors, a => a.Id, Apply, Join),
                Resolutions = Each(
                    graph.Resolutions,
                    r => r.Id,
                    (r, node) => new(node.Node, node.Name ?? r.Name, r.Symbol ?? node.Symbol),
                    (first, _, _) => first
                ),
                Events = Each(graph.Events, e => e.Id, (e, node) => new(node.Node, node.Name ?? e.Name), (first, _, _) => first),
                Claims = [.. graph.Claims.Select(Apply)],
            };

    private Claim Apply(Claim claim)
    {
        var subject = claim.Subject is { } own ? NodeOf(own) : (NodeId?)null;
        if (claim.Quote is { } quote)
        {
            // Words are one quote where speaker and words are one, whatever the articles call the speaker.
            var same = subject == claim.Subject ? quote : quote with { Id = QuoteId.Of(subject, quote.Text) };
            return claim with { Subject = subject, Quote = same, Object = same.Id, AttributedTo = Source(claim) };
        }

        return claim with
        {
            Subject = subject,
            Object = claim.Object is { } target ? NodeOf(target) : null,
            AttributedTo = Source(claim),
        };
    }

    private NodeId? Source(Claim claim) => claim.AttributedTo is { } source ? NodeOf(source) : null;

    private NodeId NodeOf(NodeId own) => _nodes.TryGetValue(own, out var node) ? node.Node : own;

    private static Actor Apply(Actor actor, Identified node) =>
        node.Name is not { } name
            ? actor with
            {
                Id = node.Node,
            }
            : actor with
            {
                Id = node.Node,
                Name = name,
                Aliases = [.. actor.Aliases.Append(actor.Name).Where(a => a != name).Distinct().Order(StringComparer.Ordinal)],
            };

    /// <summary>Gives each item its node; two of one article that are one node become one, called as that node is in the article where
    /// one is.</summary>
    private ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, NodeId> own, Func<T, Identified, T> with, Func<T, T, bool, T> join)
    {
        var (result, places) = (new List<T>(items.Length), new Dictionary<NodeId, (int At, bool IsNamed)>());
        foreach (var item in items)
        {
            var node = _nodes.TryGetValue(own(item), out var known) ? known : new Identified(own(item));
            var moved = known == default ? item : with(item, node);
            var isNamed = own(item) == node.Node;
            if (places.TryGetValue(node.Node, out var place))
            {
                var before = result[place.At];
                result[place.At] = isNamed ? join(moved, before, true) : join(before, moved, place.IsNamed);
                places[node.Node] = place with { IsNamed = isNamed || place.IsNamed };
            }
            else
            {
                places.Add(node.Node, (result.Count, isNamed));
                result.Add(moved);
            }
        }

        return [.. result];
    }

    private static Actor Join(Actor one, Actor other, bool keepsName)
    {
        var name = !keepsName && other.Name.Length > one.Name.Length ? other.Name : one.Name;
        return one with
        {
            Name = name,
            Aliases =
            [
                .. one
                    .Aliases.Concat(other.Aliases)
                    .Append(one.Name)
                    .Append(other.Name)
                    .Where(a => a != name)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            Mentions = [.. one.Mentions.Concat(other.Mentions).OrderBy(m => m.Span.Start)],
        };
    }
}
