using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What the judgements of people make of nodes. It depends on the set of judgements alone; a negative one wins over positive
/// ones.</summary>
internal sealed class Judged
{
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofArticles = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _apart = [];
    private readonly HashSet<string> _followers = new(StringComparer.Ordinal);

    public Judged(IEnumerable<Judgement> judgements)
    {
        var all = judgements
            .OrderBy(j => j.Left, StringComparer.Ordinal)
            .ThenBy(j => j.Right, StringComparer.Ordinal)
            .ThenBy(j => j.Kind)
            .ToList();
        foreach (var judgement in all.Where(j => j.Kind == JudgementKind.Negative))
            _apart.Add(Pair(judgement.Left, judgement.Right));
        foreach (var judgement in all)
        {
            if (judgement.Kind == JudgementKind.Name)
                _names[judgement.Left] = judgement.Right;
            else if (judgement.Kind == JudgementKind.Positive && judgement.Left.Contains(Judgement.At, StringComparison.Ordinal))
                _ofArticles[judgement.Left] = judgement.Right;
            else if (judgement.Kind == JudgementKind.Positive)
                Join(judgement.Left, judgement.Right);
        }
    }

    /// <summary>Whether nothing was decided.</summary>
    public bool IsEmpty => _members.Count + _names.Count + _ofArticles.Count + _apart.Count == 0;

    /// <summary>The articles that a judgement speaks of, and all nodes that are one with what it speaks of.</summary>
    public IEnumerable<string> Concerned(Judgement judgement)
    {
        foreach (var side in judgement.Kind == JudgementKind.Name ? [judgement.Left] : new[] { judgement.Left, judgement.Right })
        {
            foreach (var part in side.Split(Judgement.At))
            {
                yield return part;
                foreach (var member in _members.GetValueOrDefault(part) ?? [])
                    yield return member;
            }
        }
    }

    /// <summary>An id, and the article that names it where it is that of a resolution or event.</summary>
    public static IEnumerable<string> WithArticle(string id)
    {
        yield return id;
        if (new NodeId(id) is { Kind: NodeKind.Resolution or NodeKind.Event } node && node.Local.LastIndexOf('-') is > 0 and var end)
            yield return NodeId.Of(NodeKind.Article, node.Local.AsSpan(0, end)).Value;
    }

    /// <summary>The node that an article's own id is, of which was found that it is <paramref name="found"/>.</summary>
    public Identified Of(NodeId article, NodeId own, Identified found)
    {
        if (IsEmpty)
            return found;
        var node =
            ElsewhereMeant(article, own, found.Node) is { } other ? new Identified(other)
            : _apart.Any(pair => IsPulledApart(pair, own, found.Node)) ? new Identified(own)
            : found;
        // The id of a resolution or event is that of one of its articles, and may come to be that of another.
        var members = _members.GetValueOrDefault(node.Node.Value) ?? (own.Kind.IsActor() ? null : _members.GetValueOrDefault(own.Value));
        node = members is null ? node : node with { Node = new NodeId(Head(members)) };
        return _names.TryGetValue(node.Node.Value, out var name) ? node with { Name = name } : node;
    }

    /// <summary>The id that a node has come to be by what was decided, or its own.</summary>
    public NodeId HeadOf(NodeId id) => _members.GetValueOrDefault(id.Value) is { } members ? new NodeId(Head(members)) : id;

    /// <summary>Who else is meant by an id in single articles.</summary>
    public IEnumerable<NodeId> ElsewhereMeant(NodeId id) =>
        _ofArticles.Where(told => told.Key.Split(Judgement.At)[0] == id.Value).Select(told => HeadOf(new NodeId(told.Value)));

    /// <summary>Who was told to be meant in an article, by the id that it gives or by that of the node that it was found to be.</summary>
    private NodeId? ElsewhereMeant(NodeId article, NodeId own, NodeId found)
    {
        foreach (var id in new[] { own, found, HeadOf(found) })
        {
            if (_ofArticles.TryGetValue(Judgement.InArticle(id.Value, article.Value), out var told))
                return new NodeId(told);
        }

        return null;
    }

    // Of two ids that are kept apart the greater one leaves the node that both were found to be.
    private static bool IsPulledApart((string Smaller, string Greater) pair, NodeId own, NodeId found) =>
        pair.Greater == own.Value && own != found;

    private void Join(string left, string right)
    {
        var one = _members.GetValueOrDefault(left) ?? [left];
        var other = _members.GetValueOrDefault(right) ?? [right];
        _followers.Add(right);
        if (ReferenceEquals(one, other) || one.Any(a => other.Any(b => _apart.Contains(Pair(a, b)))))
            return;
        List<string> all = [.. one, .. other];
        foreach (var member in all)
            _members[member] = all;
    }

    /// <summary>The id of joined nodes: one that stands on the left alone, of several the first.</summary>
    private string Head(List<string> members) =>
        members.Where(m => !_followers.Contains(m)).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? members.Order(StringComparer.Ordinal).First();

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
