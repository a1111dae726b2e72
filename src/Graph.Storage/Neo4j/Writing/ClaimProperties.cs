using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>A claim as the properties of its node, readable in Neo4j Browser: words for types and modalities, dates beside their
/// precision.</summary>
internal static class ClaimProperties
{
    /// <summary>What stands before the name of a claim's attribute, so that it meets none of our own.</summary>
    public const string AttributePrefix = "attr_";

    public static Dictionary<string, object?> Row(Article article, Claim claim, int position) =>
        new(StringComparer.Ordinal)
        {
            ["properties"] = Of(article, claim, position),
            ["date"] = Keys.Day(claim.Date?.Start),
            ["seen"] = Keys.Day(Seen(article, claim)),
        };

    /// <summary>The claim's date, or else the day of publication.</summary>
    public static DateOnly? Seen(Article article, Claim claim) => claim.Date?.Start ?? article.Published;

    /// <summary>When the claim was seen, as exactly as is known: 2022, 2022-05, 2022-05-23, or 2022-05-23W for the week that begins so.
    /// Empty where nothing is known, so that it stands in an index.</summary>
    public static string Period(Article article, Claim claim) =>
        Keys.Day(Seen(article, claim)) is not { } day
            ? ""
            : claim.Date?.Precision switch
            {
                DatePrecision.Year => day[..4],
                DatePrecision.Month => day[..7],
                DatePrecision.Week => day + "W",
                _ => day,
            };

    private static Dictionary<string, object?> Of(Article article, Claim claim, int position)
    {
        var (sentence, trigger) = claim.Evidence;
        var words = sentence.Of(article.Text);
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = claim.Id.Value,
            ["article"] = article.Id.Value,
            ["position"] = position,
            ["relation"] = Relation.IdOf(claim)?.Value,
            ["type"] = RelationVocabulary.NameOf(claim.Type),
            ["caption"] = Caption(claim),
            ["subject"] = claim.Subject?.Value,
            ["object"] = claim.Object?.Value,
            ["negated"] = claim.Negated,
            ["modality"] = Terms.Of(claim.Modality),
            ["attributedTo"] = claim.AttributedTo?.Value,
            ["precision"] = claim.Date is { } date ? Terms.Of(date.Precision) : null,
            ["relativeDate"] = claim.Date?.Relative,
            ["period"] = Period(article, claim),
            ["place"] = claim.Place,
            ["sentence"] = words,
            ["trigger"] = trigger.Of(article.Text),
            ["evidence"] = (int[])[sentence.Start, sentence.End, trigger.Start, trigger.End],
            ["confidence"] = claim.Confidence,
            ["extractor"] = claim.Extractor,
            ["rule"] = claim.Rule,
            ["words"] = SearchText.Fold(words),
            ["order"] = Keys.Of(Seen(article, claim), claim.Id.Value),
        };
        AddParts(properties, claim);
        AddQuote(properties, article, claim);
        return properties;
    }

    // Neo4j Browser breaks captions at spaces alone, and cuts what does not fit into the circle.
    private static string Caption(Claim claim) => Terms.EdgeOf(claim.Type, claim.Negated).Replace('_', ' ').ToLowerInvariant();

    private static void AddParts(Dictionary<string, object?> properties, Claim claim)
    {
        foreach (var (name, value) in claim.Attributes)
        {
            properties[AttributePrefix + name] = value.Number is { } number ? number : value.Text;
        }

        if (claim.Cues is { IsDefaultOrEmpty: false } cues)
        {
            properties["cueRoles"] = cues.Select(c => c.Role).ToList();
            properties["cueSpans"] = Ends(cues.Select(c => c.Span));
        }
    }

    private static void AddQuote(Dictionary<string, object?> properties, Article article, Claim claim)
    {
        if (claim.Quote is { } quote)
        {
            properties["quoteText"] = quote.Text;
            properties["quoteSpan"] = Ends([quote.Span]);
            properties["quoteDirect"] = quote.Direct;
            properties["quoteWords"] = SearchText.Fold(quote.Text);
            properties["quoteOrder"] = QuoteOrder(article, claim, quote);
        }
    }

    /// <summary>Where the claim stands among all places of its quote.</summary>
    public static string QuoteOrder(Article article, Claim claim, Quote quote) =>
        Keys.OfQuote(article.Published, article.Id.Value, quote.Span.Start, claim.Id.Value);

    /// <summary>Starts and ends of spans, one behind the other.</summary>
    public static List<int> Ends(IEnumerable<TextSpan> spans) => [.. spans.SelectMany(s => (int[])[s.Start, s.End])];
}
