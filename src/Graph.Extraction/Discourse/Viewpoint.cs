using Graph.Extraction.Mentions;

namespace Graph.Extraction.Discourse;

/// <summary>From where a phrase is looked at: what "his" and "it" can mean depends on it.</summary>
/// <param name="ClauseSubject">Subject of the clause that is being read, to whom a reflexive possessive refers; or null.</param>
/// <param name="Excluded">Entities that cannot be meant, since they are another argument of the same verb.</param>
internal readonly record struct Viewpoint(Entity? ClauseSubject, IReadOnlyList<Entity> Excluded)
{
    /// <summary>Nothing excluded, no subject.</summary>
    public static Viewpoint Free { get; } = new(null, []);

    public bool Excludes(Entity entity)
    {
        for (var i = 0; Excluded is not null && i < Excluded.Count; i++)
        {
            if (ReferenceEquals(Excluded[i], entity))
            {
                return true;
            }
        }

        return false;
    }
}
