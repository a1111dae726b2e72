using Graph.Extraction.Rules.Frames;
using Graph.Model;

namespace Graph.Extraction.Tests.Frames;

/// <summary>The claim that an example asks for: "SE &gt; NO", "not SE &gt; NO", or "KP" where the type has no object.</summary>
internal sealed record ExpectedClaim(RelationType Type, bool Negated, string Subject, string? Object)
{
    private const string Denial = "not ";
    private const char Separator = ';';

    /// <summary>A claim with its type: "MET anna-berg &gt; karl-lind", "not INVADED RU &gt; UA".</summary>
    public static ExpectedClaim Parse(string claim)
    {
        var negated = claim.StartsWith(Denial, StringComparison.Ordinal);
        var (name, rest) = (negated ? claim[Denial.Length..] : claim).Split(' ', 2) is [var first, var second]
            ? (first, second)
            : throw new FormatException($"'{claim}' is no claim");
        return RelationVocabulary.TryParse(name, out var type)
            ? Of(type, (negated ? Denial : "") + rest)
            : throw new FormatException($"'{name}' is no relation type");
    }

    /// <summary>All claims that an example asks for: that of its frame, which leaves out the type, and behind semicolons those of
    /// others.</summary>
    public static IReadOnlyList<ExpectedClaim> AllOf(Frame frame, string claims)
    {
        var parts = claims.Split(Separator, StringSplitOptions.TrimEntries);
        return [Of(frame.Type, parts[0]), .. parts.Skip(1).Select(Parse)];
    }

    /// <summary>Claims with their types, behind each other with semicolons between.</summary>
    public static IReadOnlyList<ExpectedClaim> ParseAll(string claims) =>
        [.. claims.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static ExpectedClaim Of(RelationType type, string claim)
    {
        var negated = claim.StartsWith(Denial, StringComparison.Ordinal);
        var sides = (negated ? claim[Denial.Length..] : claim).Split(" > ", StringSplitOptions.TrimEntries);
        return new ExpectedClaim(type, negated, sides[0], sides.Length > 1 ? sides[1] : null);
    }

    public bool IsMetBy(Claim claim) =>
        claim.Type == Type
        && claim.Negated == Negated
        && (Fits(claim.Subject, claim.Object) || (RelationVocabulary.Of(Type).Symmetric && Fits(claim.Object, claim.Subject)));

    private bool Fits(NodeId? subject, NodeId? @object) => IsNamed(Subject, subject) && IsNamed(Object, @object);

    private static bool IsNamed(string? name, NodeId? id) =>
        name switch
        {
            null => id is null,
            "resolution" => id?.Kind == NodeKind.Resolution,
            "event" => id?.Kind == NodeKind.Event,
            "quote" => id?.Kind == NodeKind.Quote,
            _ => id?.Local == name,
        };
}
