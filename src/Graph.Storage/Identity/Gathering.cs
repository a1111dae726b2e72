using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What an article tells of a summit or meeting: its days, the names in how it calls it, and what claims about it carry.</summary>
internal sealed record Gathering(Days Days, ImmutableArray<string> Names, string Rivals, int Place)
{
    private const char Field = '|';
    private const int LeastLetters = 3;

    /// <summary>What its noun and the names beside it say, in words of no language; null where the article was read without.</summary>
    public GatheringMarks? Marks { get; init; }

    /// <summary>How much makes it known.</summary>
    public int Richness => Marks is { } marks ? marks.Count : Names.Length;

    /// <summary>What <paramref name="graph"/> tells; null where no name or day makes it known.</summary>
    public static Gathering? Of(ArticleGraph graph, Event gathering)
    {
        var claims = graph.Claims.Where(c => c.Object == gathering.Id).ToList();
        var told = claims
            .Where(c => !c.Negated && c.Modality <= Modality.Reported)
            .Select(c => Days.Of(c.Date))
            .OfType<Days>()
            .Where(d => d.AreFew)
            .OrderBy(d => d.Precision)
            .ThenBy(d => d.First)
            .ToList();
        var names = gathering
            .Name.Split(' ')
            .Where(w => w.Length > 0 && char.IsUpper(w[0]) && (w.Length >= LeastLetters || w.All(c => char.IsUpper(c) || char.IsDigit(c))))
            .Select(SearchText.Fold)
            .Where(w => w.Length > 1)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        var days =
            told.Count > 0 ? told[0]
            : graph.Article.Published is { } published ? Days.Before(published)
            : (Days?)null;
        var marks = GatheringMarks.Of(claims, graph.Article.Language);
        return days is { } known && (names.Length > 0 || marks is { Count: > 0 })
            ? new Gathering(known, names, "", 0) { Marks = marks }
            : null;
    }

    public static Gathering Parse(string text)
    {
        var fields = text.Split(Field);
        return fields is [var days, var names, var rivals, var place, .. var marks]
            ? new(Days.Parse(days), [.. names.Split(' ')], rivals, place[0] - '0') { Marks = GatheringMarks.Parse(marks) }
            : throw new InvalidDataException($"'{text}' are no traits of a gathering");
    }

    /// <summary>How much speaks for both being one; <see cref="DraftMatch.Never"/> where it is another gathering.</summary>
    public int Weigh(Gathering other)
    {
        if (!Days.Overlap(other.Days) || (Rivals.Length > 0 && Rivals == other.Rivals && Place != other.Place))
            return DraftMatch.Never;
        return Marks is { } marks && other.Marks is { } others
            ? marks.Weigh(others, Days.Precision == DaysPrecision.Day && other.Days.Precision == DaysPrecision.Day)
            : WeighNames(other);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(Field, [Days.ToString(), string.Join(' ', Names), Rivals, $"{(char)('0' + Place)}", .. Marks?.Fields ?? []]);

    /// <summary>Number of names that both articles use, also where one is written together with a noun ("Natotoppmötet").</summary>
    private int WeighNames(Gathering other)
    {
        var shared = Names.Count(name => other.Names.Any(name2 => AreOne(name, name2)));
        // "The Nato summit in Madrid" and "the EU summit in Madrid" are two: a name that only one side has speaks against it where the
        // other side has one as well.
        return shared < Math.Min(Names.Length, other.Names.Length) ? DraftMatch.Never : shared;
    }

    private static bool AreOne(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return one == other || (shorter.Length >= LeastLetters && longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
