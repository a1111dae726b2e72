using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Nodes of the model from the properties of those in the database.</summary>
internal static class Rows
{
    public static ActorNode Actor(Properties p) =>
        ActorNode.Of(
            Id(p, "id"),
            Terms.Parse<ActorKind>(Text(p, "kind")),
            Text(p, "name"),
            Texts(p, "names").Zip(Integers(p, "nameGiven"), (name, articles) => new GivenName(name, articles))
        );

    public static Resolution Resolution(Properties p) => new(Id(p, "id"), Text(p, "name"), TextOrNull(p, "symbol"));

    public static Event Event(Properties p) => new(Id(p, "id"), Text(p, "name"));

    public static QuoteNode Quote(Properties p) => new(Id(p, "id"), Text(p, "text"), p["direct"] is true);

    public static Article Article(Properties p) =>
        new(Id(p, "id"), Text(p, "text"), Text(p, "language"))
        {
            Title = TextOrNull(p, "title"),
            Published = Day(p, "published"),
            Source = TextOrNull(p, "source"),
            Url = TextOrNull(p, "url"),
            Version = IntegerOrNull(p, "version"),
            Modified = TextOrNull(p, "modified") is { } modified ? DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture) : null,
        };

    public static ArticleNode ArticleNode(Properties p) =>
        new(Id(p, "id"), Text(p, "language"))
        {
            Title = TextOrNull(p, "title"),
            Published = Day(p, "published"),
            Source = TextOrNull(p, "source"),
            Url = TextOrNull(p, "url"),
        };

    public static ImmutableArray<Mention> Mentions(ImmutableArray<string> texts, ImmutableArray<int> spans) =>
        [.. texts.Select((text, i) => new Mention(new TextSpan(spans[2 * i], spans[(2 * i) + 1]), text))];

    public static Relation Relation(Properties p) =>
        new(
            Id(p, "id"),
            Terms.Type(Text(p, "type")),
            Id(p, "subject"),
            IdOrNull(p, "object"),
            p["negated"] is true,
            ModalityOf(p),
            Integer(p, "support"),
            Day(p, "firstSeen"),
            Day(p, "lastSeen"),
            Number(p, "confidence")
        );

    public static Modality ModalityOf(Properties p) => TextOrNull(p, "modality") is { } name ? Terms.Parse<Modality>(name) : default;

    public static NodeId Id(Properties p, string name) => new(Text(p, name));

    public static NodeId? IdOrNull(Properties p, string name) => TextOrNull(p, name) is { } id ? new NodeId(id) : null;

    public static string Text(Properties p, string name) => (string)p[name]!;

    public static string? TextOrNull(Properties p, string name) => (string?)p.GetValueOrDefault(name);

    public static DateOnly? Day(Properties p, string name) =>
        TextOrNull(p, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static int Integer(Properties p, string name) => checked((int)(long)p[name]!);

    public static int? IntegerOrNull(Properties p, string name) => p.GetValueOrDefault(name) is long number ? checked((int)number) : null;

    /// <summary>A number; 0 where it was not asked for. One that was asked for and is not there is a fault that must not pass for a
    /// zero.</summary>
    public static double Number(Properties p, string name) =>
        !p.TryGetValue(name, out var value)
            ? 0
            : value switch
            {
                double number => number,
                // Written by hand, a whole number is kept as an integer.
                long whole => whole,
                _ => throw new StoreException($"{TextOrNull(p, "id")} has no number as its {name}; import its article again"),
            };

    public static ImmutableArray<string> Texts(Properties p, string name) =>
        p.GetValueOrDefault(name) is IReadOnlyList<object?> list ? [.. list.Select(v => (string)v!)] : [];

    public static ImmutableArray<int> Integers(Properties p, string name) =>
        p.GetValueOrDefault(name) is IReadOnlyList<object?> list ? [.. list.Select(v => checked((int)(long)v!))] : [];
}
