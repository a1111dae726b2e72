using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <summary>Tells whether a person who was told by one title may be meant by another.</summary>
internal static class OfficeMatch
{
    /// <summary>The role of ministers who have none of their own.</summary>
    private const string Minister = "minister";

    /// <summary>The role of a state's envoy to the United Nations.</summary>
    public const string UnAmbassador = "un-ambassador";

    /// <summary>The role of those who sit in a parliament, of whom there are many.</summary>
    public const string Legislator = "legislator";

    /// <summary>Whether a person was told by an office, or by one that may be meant by it, of that state or body where it is
    /// told.</summary>
    public static bool Holds(Knowledge knowledge, Entity person, Office office, Entity? of)
    {
        foreach (var held in person.Offices)
        {
            if (
                (SameOffice(held.Office, office) && (of is null || held.Of is null || held.Of == of))
                || (
                    of is not null
                    && held.Of == of
                    && ((IsLeader(office) && Leads(held.Office)) || SameRole(knowledge, held.Office, office, of))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Natochefen" is the secretary-general of Nato.</summary>
    private static bool SameRole(Knowledge knowledge, Office one, Office other, Entity of) =>
        knowledge.RoleOf(one, of.Class, of.Key) is { } role && role == knowledge.RoleOf(other, of.Class, of.Key);

    /// <summary>"The Brazilian leader" is whoever was named as president, prime minister or monarch, "M-ledaren" the leader of the
    /// party.</summary>
    private static bool IsLeader(Office office) => office is { Role: null, Level: OfficeLevel.Any };

    private static bool Leads(Office office) => office.Role is "president" or "prime-minister" or "monarch" or "party-leader";

    /// <summary>Whether somebody told by one title may be meant by the other: a foreign minister by "the minister" too, but not by "the
    /// culture minister".</summary>
    private static bool SameOffice(Office one, Office other) =>
        one == other
        || (
            other.Role == Minister
                ? IsMinister(one) && one.Title.EndsWith(other.Title, StringComparison.OrdinalIgnoreCase)
                : one.Role is not null && one.Role == other.Role
        );

    /// <summary>Whether whoever holds an office acts for the state or body whose it is, named or not.</summary>
    public static bool ActsForOwner(Office office) =>
        IsMinister(office)
        || office.Role
            is "president"
                or "vice-president"
                or "monarch"
                or "ambassador"
                or UnAmbassador
                or "secretary-general"
                or "high-representative";

    /// <summary>"Leaves the government and becomes party leader": whether a clause other than one gives an office from a token
    /// on.</summary>
    public static bool IsGivenLater(Sentence sentence, Office office, int from, Clause? but)
    {
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Office == office && phrase.First >= from && sentence.ClauseOf(phrase) != but)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the office of a minister, the prime minister among them.</summary>
    public static bool IsMinister(Office office) => office.Role?.EndsWith(Minister, StringComparison.Ordinal) == true;
}
