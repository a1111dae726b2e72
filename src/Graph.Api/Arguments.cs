using System.Globalization;
using Graph.Api.Errors;
using Graph.Model;

namespace Graph.Api;

/// <summary>What arguments of the same name mean on every field, and their checks.</summary>
internal static class Arguments
{
    public const string First = "How many; else 20.";
    public const string After = "Behind this cursor.";
    public const string Last = "From the end.";
    public const string Before = "Before this cursor.";
    public const string OrderBy = "The order.";
    public const string Where = "Which.";
    public const string Types = "Only these types.";
    public const string Modalities = "Only these modalities.";
    public const string RelationNegated = "Affirmed relations (false, which is the default), denied ones (true), or both (null).";
    public const string ClaimNegated = "Only denials (true) or affirmations (false); both where omitted.";
    public const string SeenFrom = "Only seen on or after this day.";
    public const string SeenTo = "Only seen on or before this day.";
    public const string PublishedFrom = "Only published on or after this day.";
    public const string PublishedTo = "Only published on or before this day.";
    public const string MinSupport = "Only with at least this many claims.";
    public const string Words = "Words that must all occur, or begin a word that does; case and diacritics are ignored.";

    /// <summary>Reads an id of any kind.</summary>
    public static NodeId Node(string argument, string text) =>
        NodeId.TryParse(text, out var id)
            ? id
            : throw RequestErrors.BadArgument(
                argument,
                $"expected an id such as 'state:CN', 'person:wang-yi' or 'article:…', got '{Shorten(text)}'"
            );

    /// <summary>Reads an id of any kind; null stays null.</summary>
    public static NodeId? OptionalNode(string argument, string? text) => text is null ? null : Node(argument, text);

    /// <summary>Reads ids of any kind; null stays null.</summary>
    public static IReadOnlyCollection<NodeId>? Nodes(string argument, string[]? texts) =>
        texts is null ? null : [.. texts.Select(text => Node(argument, text))];

    /// <summary>Reads the id of an actor.</summary>
    public static NodeId Actor(string argument, string text) =>
        NodeId.TryParse(text, out var id) && id.Kind.IsActor()
            ? id
            : throw RequestErrors.BadArgument(
                argument,
                $"expected the id of an actor such as 'state:CN', 'person:wang-yi' or 'org:nato', got '{Shorten(text)}'"
            );

    /// <summary>Reads the id of an actor; null stays null.</summary>
    public static NodeId? OptionalActor(string argument, string? text) => text is null ? null : Actor(argument, text);

    /// <summary>Reads the id of a node of one kind; null stays null.</summary>
    public static NodeId? OptionalOf(string argument, string? text, NodeKind kind) =>
        text is null ? null
        : NodeId.TryParse(text, out var id) && id.Kind == kind ? id
        : throw RequestErrors.BadArgument(argument, $"expected an id such as '{NodeId.Of(kind, "…")}', got '{Shorten(text)}'");

    /// <summary>Reads the code of a language, in capitals too; null stays null.</summary>
    public static string? Language(string? code) => code?.ToLowerInvariant();

    /// <summary>Refuses a period that ends before it begins.</summary>
    public static void CheckPeriod(DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw RequestErrors.BadArgument("from", $"expected a day on or before 'to' ({to:yyyy-MM-dd}), got {from:yyyy-MM-dd}");
        }
    }

    /// <summary>Refuses a least support or confidence that nothing, or everything, has.</summary>
    public static void CheckLeast(int? support, double? confidence)
    {
        if (support < 0)
        {
            throw RequestErrors.BadArgument("where.minSupport", $"expected 0 or more, got {support}");
        }

        if (confidence is < 0 or > 1)
        {
            throw RequestErrors.BadArgument(
                "where.minConfidence",
                string.Create(CultureInfo.InvariantCulture, $"expected 0 to 1, got {confidence}")
            );
        }
    }

    /// <summary>A text that is short enough for a message.</summary>
    public static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
