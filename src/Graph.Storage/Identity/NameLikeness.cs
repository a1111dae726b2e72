using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>How alike the names of persons are, who are kept apart until more than a name tells that they are one.</summary>
public static class NameLikeness
{
    /// <summary>The family's name of a person, in what all ways to spell it come down to: the same of persons whose names are spelt
    /// alike.</summary>
    public static string FamilyOf(NodeId person) => Of(person).Spelling;

    /// <summary>Whether two names, given and of a family, may be one in two spellings: "Anna Petersson", "Anna Peterson".</summary>
    public static bool AreSpeltAlike(NodeId one, NodeId other)
    {
        var (first, second) = (Of(one), Of(other));
        return first.Given.Length > 0 && second.Given.Length > 0 && (first.MayBeSpelt(second) || second.MayBeSpelt(first));
    }

    private static PersonName Of(NodeId person) => new(PersonNames.NameOf(person));
}
