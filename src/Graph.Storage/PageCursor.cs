using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// The keys from which pages go on: base64url of a JSON array of version, list and sort key. They are the same in every store, so that a
/// client keeps its place when the graph moves from one store to another.
/// </summary>
internal static class PageCursor
{
    private const string Version = "1";
    private const string DayFormat = "yyyy-MM-dd";

    public static string OfActor(ActorNode actor) => Encode(PagedList.Actors, actor.Name, actor.Id.Value);

    public static string OfRankedActor(RankedActor actor) => Encode(PagedList.RankedActors, Text(actor.Support), actor.Actor.Id.Value);

    public static string OfRankedRelation(Relation relation) => OfRankedRelation(relation.Support, relation.Id);

    public static string OfRankedRelation(long support, NodeId id) => Encode(PagedList.RankedRelations, Text(support), id.Value);

    public static string OfEvent(Event gathering) => Encode(PagedList.Events, gathering.Id.Value);

    public static string OfResolution(Resolution resolution) => Encode(PagedList.Resolutions, resolution.Id.Value);

    public static string OfRelation(Relation relation) => Encode(PagedList.Relations, Text(relation.LastSeen), relation.Id.Value);

    public static string OfClaim(StoredClaim claim) => Encode(PagedList.Claims, Text(claim.Seen), claim.Claim.Id.Value);

    public static string OfArticle(ArticleNode article) => Encode(PagedList.Articles, Text(article.Published), article.Id.Value);

    public static string OfQuote(StoredClaim claim, DateOnly? published) =>
        Encode(
            PagedList.Quotes,
            Text(published),
            claim.Article.Value,
            claim.Claim.Quote!.Span.Start.ToString(CultureInfo.InvariantCulture),
            claim.Claim.Id.Value
        );

    /// <summary>The place of a row in a list that is ordered by a day and an id; null for no cursor.</summary>
    /// <exception cref="ArgumentException">It is no cursor of that list.</exception>
    public static (DateOnly? Day, string Id)? ReadDay(PagedList list, string? cursor) =>
        cursor is null ? null
        : Decode(list, cursor, 2) is [var day, { } id] ? (Day(day, cursor), id)
        : throw Malformed(cursor);

    /// <summary>The place of a row in the list of actors; null for no cursor.</summary>
    /// <exception cref="ArgumentException">It is no cursor of that list.</exception>
    public static (string Name, string Id)? ReadName(string? cursor) =>
        cursor is null ? null
        : Decode(PagedList.Actors, cursor, 2) is [{ } name, { } id] ? (name, id)
        : throw Malformed(cursor);

    /// <summary>The place of a row in a list that is ordered by id; null for no cursor.</summary>
    /// <exception cref="ArgumentException">It is no cursor of that list.</exception>
    public static string? ReadId(PagedList list, string? cursor) =>
        cursor is null ? null : Decode(list, cursor, 1)[0] ?? throw Malformed(cursor);

    /// <summary>The place of a row in a list that is ordered by support and id; null for no cursor.</summary>
    /// <exception cref="ArgumentException">It is no cursor of that list.</exception>
    public static (long Support, string Id)? ReadRank(PagedList list, string? cursor)
    {
        if (cursor is null)
            return null;
        return
            Decode(list, cursor, 2) is [{ } number, { } id]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var support)
            ? (support, id)
            : throw Malformed(cursor);
    }

    /// <summary>The place of a row in the list of quotes; null for no cursor.</summary>
    /// <exception cref="ArgumentException">It is no cursor of that list.</exception>
    public static (DateOnly? Published, string Article, int Start, string Id)? ReadQuote(string? cursor)
    {
        if (cursor is null)
            return null;
        return
            Decode(PagedList.Quotes, cursor, 4) is [var day, { } article, { } place, { } id]
            && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? (Day(day, cursor), article, start, id)
            : throw Malformed(cursor);
    }

    private static string Encode(PagedList list, params string?[] keys)
    {
        string?[] parts = [Version, list.ToString(), .. keys];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts, StorageJson.Default.StringArray));
    }

    private static string?[] Decode(PagedList list, string cursor, int keys)
    {
        try
        {
            var parts = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(cursor), StorageJson.Default.StringArray);
            return parts is [Version, var name, ..] && name == list.ToString() && parts.Length == keys + 2
                ? parts[2..]
                : throw Malformed(cursor);
        }
        catch (Exception error) when (error is FormatException or JsonException or DecoderFallbackException)
        {
            throw Malformed(cursor);
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text, string cursor)
    {
        if (text is null)
            return null;
        return DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Malformed(cursor);
    }

    private static ArgumentException Malformed(string cursor) =>
        new($"'{cursor}' is no cursor of this list; use one that a page of the same list gave");
}
