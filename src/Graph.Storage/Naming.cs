using Graph.Model;

namespace Graph.Storage;

/// <summary>Which names an article gives an actor: all that it lists, but the name itself only where it uses it, for that may be the pack's
/// in its language, or the one that somebody decided on.</summary>
internal static class Naming
{
    /// <summary>Whether a mention begins with the name of an actor, so that the article gives it.</summary>
    public static bool IsNameGiven(Actor actor)
    {
        foreach (var mention in actor.Mentions)
        {
            if (mention.Text.StartsWith(actor.Name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return actor.Kind == ActorKind.Person && IsNameWritten(actor);
    }

    /// <summary>Whether it does so in other signs: with other dashes, or over the end of a line.</summary>
    private static bool IsNameWritten(Actor person)
    {
        var name = SearchText.Fold(person.Name);
        return person.Mentions.Any(m => SearchText.Fold(m.Text).StartsWith(name, StringComparison.Ordinal));
    }
}
