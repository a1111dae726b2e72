using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What claims about a gathering carry, in words of no language.</summary>
/// <param name="Language">Language of the article, in which its place is written.</param>
/// <param name="Sort">Such as <c>summit</c>.</param>
/// <param name="Bodies">Whose it is.</param>
/// <param name="Venue">Code of the state, a stroke, and the place; or empty.</param>
/// <param name="Called">Its own names, such as <c>cop29</c>.</param>
internal sealed record GatheringMarks(
    string Language,
    string Sort,
    ImmutableArray<string> Bodies,
    string Venue,
    ImmutableArray<string> Called
)
{
    private const char Stroke = '/';

    /// <summary>Sorts of which no two are held by the same in one week; of others there are several a day.</summary>
    private static readonly ImmutableHashSet<string> s_rare = ["summit", "conference", "congress", "forum", "funeral", "inauguration", ""];

    /// <summary>How much makes it known.</summary>
    public int Count => Bodies.Length + Called.Length + (Venue.Length > 0 ? 1 : 0);

    /// <summary>The fields of its traits.</summary>
    public IEnumerable<string> Fields => [Language, Sort, string.Join(' ', Bodies), Venue, string.Join(' ', Called)];

    /// <summary>What claims about one gathering carry; null where they carry nothing.</summary>
    public static GatheringMarks? Of(IEnumerable<Claim> about, string language)
    {
        var told = about.SelectMany(c => c.Attributes).Where(a => a.Value.Text is not null).ToLookup(a => a.Key, a => a.Value.Text!);
        var marks = new GatheringMarks(Plain(language), One("gathering"), List("body"), One("venue"), List("called"));
        return marks.Sort.Length + marks.Count == 0 ? null : marks;

        string One(string name) => Plain(told[name].Min(StringComparer.Ordinal) ?? "");

        ImmutableArray<string> List(string name) =>
            [.. told[name].SelectMany(text => Words(Plain(text))).Distinct().Order(StringComparer.Ordinal)];
    }

    public static GatheringMarks? Parse(string[] fields) =>
        fields switch
        {
            [] => null,
            [var language, var sort, var bodies, var venue, var called] => new(
                language,
                sort,
                [.. Words(bodies)],
                venue,
                [.. Words(called)]
            ),
            _ => throw new InvalidDataException($"{fields.Length} fields are no marks of a gathering"),
        };

    /// <summary>How much both tell alike; <see cref="DraftMatch.Never"/> where they tell otherwise.</summary>
    /// <param name="other">What the other article tells.</param>
    /// <param name="isOneDay">Whether both tell the day.</param>
    public int Weigh(GatheringMarks other, bool isOneDay)
    {
        var (bodies, called, place) = (DraftMatch.Shared(Bodies, other.Bodies), DraftMatch.Shared(Called, other.Called), PlaceWith(other));
        if (
            (bodies == 0 && Bodies.Length > 0 && other.Bodies.Length > 0)
            || (called == 0 && IsCalledOtherwise(other))
            || place < 0
            || (Sort != other.Sort && called == 0 && !(isOneDay && bodies > 0 && place > 0 && IsMeeting && other.IsMeeting))
        )
            return DraftMatch.Never;
        return s_rare.Contains(Sort) || isOneDay || called > 0 ? 2 * (bodies + called + place) : 0;
    }

    /// <summary>"The meeting of the G7" is its summit too.</summary>
    private bool IsMeeting => Sort is "summit" or "meeting";

    /// <summary>Whether it bears another name; one language calls it otherwise than the other, but numbers are the same in all.</summary>
    private bool IsCalledOtherwise(GatheringMarks other) =>
        Called.Length > 0
        && other.Called.Length > 0
        && (Language == other.Language || Called.Any(name => name.Any(char.IsDigit)) || other.Called.Any(name => name.Any(char.IsDigit)));

    /// <summary>1 where the place is the same or may be, as one language calls it so and the other so; less than nothing where it is
    /// another.</summary>
    private int PlaceWith(GatheringMarks other) =>
        Venue.Length == 0 || other.Venue.Length == 0 ? 0
        : Venue == other.Venue || (Language != other.Language && StateOf(Venue) is { Length: > 0 } state && state == StateOf(other.Venue))
            ? 1
        : DraftMatch.Never;

    private static string StateOf(string venue) => venue.IndexOf(Stroke, StringComparison.Ordinal) is > 0 and var end ? venue[..end] : "";

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What comes from elsewhere may hold what parts fields.</summary>
    private static string Plain(string text) => text.Replace('|', ' ').Replace('\t', ' ').Replace('\n', ' ');
}
