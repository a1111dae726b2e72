namespace Graph.Model;

/// <summary>
/// What the id of a group tells: whose people they are and what they do, such as <c>group:CL/farmers</c> for Chilean farmers and
/// <c>group:hamas/military</c> for fighters of an organization. A state stands there by its code, which is in capitals; an organization by
/// its slug.
/// </summary>
/// <param name="Of">The state or organization that they belong to.</param>
/// <param name="Sector">What they are.</param>
public readonly record struct GroupId(NodeId Of, Sector Sector)
{
    /// <summary>The id of the node.</summary>
    public NodeId Id => NodeId.Of(NodeKind.Group, $"{Of.Local}/{Sector.ToString().ToLowerInvariant()}");

    /// <summary>Reads the id of a group; false where it is none.</summary>
    public static bool TryRead(NodeId id, out GroupId group)
    {
        group = default;
        if (!NodeId.TryParse(id.Value, out _) || id.Kind != NodeKind.Group || id.Local.LastIndexOf('/') is not (> 0 and var slash))
        {
            return false;
        }

        var (owner, sector) = (id.Local[..slash], id.Local[(slash + 1)..]);
        var kind = owner is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? NodeKind.State : NodeKind.Organization;
        group = new GroupId(NodeId.Of(kind, owner), Enum.TryParse<Sector>(sector, ignoreCase: true, out var read) ? read : Sector.Other);
        return group.Id == id;
    }
}
