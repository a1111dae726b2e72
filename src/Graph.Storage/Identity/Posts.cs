namespace Graph.Storage.Identity;

/// <summary>Posts of which nobody holds two at a time, and so tell bearers of one name apart.</summary>
internal static class Posts
{
    /// <summary>
    /// The sightings of one name, with those of their posts alone that clash: two posts that were seen together
    /// in most of the months of one of them. Who leaves one post for the other is seen in both in one month at most.
    /// </summary>
    public static List<(TraitRow Row, Portrait Told)> Clashing(List<(TraitRow Row, Portrait Told)> sightings)
    {
        var months = sightings
            .SelectMany(s => s.Told.Posts)
            .Distinct(StringComparer.Ordinal)
            .ToLookup(post => Portrait.ThingOf(post)!, Portrait.TimeOf, StringComparer.Ordinal);
        if (months.Count == 0)
            return sightings;
        var clashing = months
            .Where(one => months.Any(other => Clash(one, other)))
            .Select(post => post.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sightings.Select(s =>
                (s.Row, s.Told with { Posts = [.. s.Told.Posts.Where(post => clashing.Contains(Portrait.ThingOf(post)!))] })
            ),
        ];
    }

    private static bool Clash(IGrouping<string, string> one, IGrouping<string, string> other)
    {
        var shared = one.Key == other.Key ? 0 : one.Intersect(other, StringComparer.Ordinal).Count();
        return 2 * shared > Math.Min(one.Count(), other.Count());
    }
}
