using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>An actor as the store knows it from all articles.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The name of the article that was published last (ties: smallest article id; undated articles count as
/// earliest).</param>
/// <param name="Aliases">All other names that it has in articles, sorted ordinally.</param>
public sealed record ActorNode(NodeId Id, ActorKind Kind, string Name, ImmutableArray<string> Aliases)
{
    /// <summary>Every name that articles give it, with how many do: those of most articles first, then ordinally.</summary>
    public ImmutableArray<GivenName> Given { get; init; } = [];

    /// <summary>The actor with the names that articles give it.</summary>
    internal static ActorNode Of(NodeId id, ActorKind kind, string name, IEnumerable<GivenName> given)
    {
        ImmutableArray<GivenName> names = [.. given];
        // Most actors are called the same by all.
        return names is [] || (names is [{ Articles: > 0 } only] && only.Name == name)
            ? new ActorNode(id, kind, name, []) { Given = names }
            : OfMany(id, kind, name, names.Sort(s_order));
    }

    private static readonly Comparer<GivenName> s_order = Comparer<GivenName>.Create(
        (one, other) =>
            one.Articles != other.Articles ? other.Articles.CompareTo(one.Articles) : string.CompareOrdinal(one.Name, other.Name)
    );

    private static ActorNode OfMany(NodeId id, ActorKind kind, string name, ImmutableArray<GivenName> names) =>
        new(id, kind, name, [.. names.Select(g => g.Name).Where(n => n != name).Order(StringComparer.Ordinal)])
        {
            Given = [.. names.Where(g => g.Articles > 0)],
        };
}
