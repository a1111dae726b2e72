namespace Graph.Model;

/// <summary>
/// The stable id of a node: a lower-case prefix that names its kind, a colon, and a local part, such as <c>state:CN</c>.
/// Ids compare ordinally and are the same in every store and every interface.
/// </summary>
/// <param name="Value">The whole id with its prefix.</param>
public readonly record struct NodeId(string Value) : IComparable<NodeId>
{
    private static readonly (string Prefix, NodeKind Kind)[] s_prefixes =
    [
        ("person:", NodeKind.Person),
        ("state:", NodeKind.State),
        ("org:", NodeKind.Organization),
        ("group:", NodeKind.Group),
        ("resolution:", NodeKind.Resolution),
        ("event:", NodeKind.Event),
        ("quote:", NodeKind.Quote),
        ("article:", NodeKind.Article),
        ("claim:", NodeKind.Claim),
        ("relation:", NodeKind.Relation),
    ];

    /// <summary>What stands in the id of a person between the name and what tells its bearer from others:
    /// <c>person:ali-hassan~so</c>.</summary>
    public const char BearerMark = '~';

    /// <summary>The id of a person without what tells the bearer of the name from others; any other id as it is.</summary>
    public NodeId WithoutBearer() =>
        Value.IndexOf(BearerMark, StringComparison.Ordinal) is > 0 and var mark ? new NodeId(Value[..mark]) : this;

    /// <summary>Whether the id tells the bearer of a name from others.</summary>
    public bool TellsBearer() => Value.Contains(BearerMark, StringComparison.Ordinal);

    /// <summary>The part behind the prefix.</summary>
    public string Local => Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The kind that the prefix names.</summary>
    /// <exception cref="FormatException">The prefix names no kind.</exception>
    public NodeKind Kind =>
        TryGetKind(Value, out var kind)
            ? kind
            : throw new FormatException(
                $"'{Value}' is no node id: it must begin with one of {string.Join(", ", s_prefixes.Select(p => p.Prefix))}"
            );

    /// <summary>Makes the id of a node of <paramref name="kind"/> with the given local part.</summary>
    public static NodeId Of(NodeKind kind, ReadOnlySpan<char> local) => new(string.Concat(PrefixOf(kind), local));

    /// <summary>Reads an id; false where the text has no known prefix or nothing behind it.</summary>
    public static bool TryParse(string? text, out NodeId id)
    {
        id = text is null ? default : new NodeId(text);
        return text is not null && TryGetKind(text, out _) && id.Local.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(NodeId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string PrefixOf(NodeKind kind)
    {
        foreach (var (prefix, candidate) in s_prefixes)
        {
            if (candidate == kind)
            {
                return prefix;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of node");
    }

    private static bool TryGetKind(string text, out NodeKind kind)
    {
        foreach (var (prefix, candidate) in s_prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
