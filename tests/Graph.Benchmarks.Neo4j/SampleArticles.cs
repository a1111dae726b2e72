using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Benchmarks.Neo4j;

/// <summary>Articles made by rule: twenty claims each, a third of them quotes, over two thousand actors of which a few are in everything.</summary>
internal static class SampleArticles
{
    public const int ClaimsEach = 20;
    private const int Actors = 2_000;

    private static readonly RelationType[] s_types =
    [
        RelationType.Met,
        RelationType.Criticised,
        RelationType.Supports,
        RelationType.AlliedWith,
        RelationType.Sanctioned,
        RelationType.Threatened,
    ];

    /// <summary>Article number <paramref name="number"/>: the same for the same number.</summary>
    public static ArticleGraph Make(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        var actors = new SortedDictionary<string, Actor>(StringComparer.Ordinal);
        var claims = ImmutableArray.CreateBuilder<Claim>(ClaimsEach);
        var id = NodeId.Of(NodeKind.Article, StableHash.Of(Name("article", number)));
        for (var i = 0; i < ClaimsEach; i++)
        {
            var subject = Choose(random, actors);
            claims.Add(
                i % 3 == 0 ? Quote(id, subject, number, i, text) : Relate(id, subject, Choose(random, actors, subject), random, i, text)
            );
        }

        var article = new Article(id, text.ToString(), "sv")
        {
            Title = Name("Rubrik", number),
            Published = new DateOnly(2020, 1, 1).AddDays(number % 1500),
            Source = "Bladet",
        };
        return new ArticleGraph(article, [.. actors.Values], [], [], claims.ToImmutable(), []);
    }

    /// <summary>An actor that many articles speak of.</summary>
    public static NodeId Hub(int number) => NodeId.Of(NodeKind.State, Name("S", number));

    private static NodeId Choose(Random random, SortedDictionary<string, Actor> actors, NodeId? not = null)
    {
        NodeId id;
        do
        {
            var number = random.Next(3) == 0 ? random.Next(10) : random.Next(Actors);
            id = Hub(number);
        } while (id == not);
        actors.TryAdd(id.Value, new Actor(id, ActorKind.State, "Staten " + id.Local, ["Landet " + id.Local], []));
        return id;
    }

    private static Claim Quote(NodeId article, NodeId speaker, int number, int i, StringBuilder text)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"Det här är sats {i} i artikel {number}, och den är lagom lång");
        var sentence = Append(text, $"”{words}”, säger talesmannen.");
        var id = NodeId.Of(NodeKind.Quote, StableHash.Of(speaker.Value + words));
        var span = new TextSpan(sentence.Start + 1, sentence.Start + 1 + words.Length);
        return New(article, RelationType.Said, speaker, id, sentence, i) with { Quote = new Quote(id, words, span, true) };
    }

    private static Claim Relate(NodeId article, NodeId subject, NodeId target, Random random, int i, StringBuilder text)
    {
        var sentence = Append(
            text,
            string.Create(CultureInfo.InvariantCulture, $"{subject} gjorde sak nummer {i} med {target} i dag, enligt uppgift.")
        );
        return New(article, s_types[random.Next(s_types.Length)], subject, target, sentence, i);
    }

    private static Claim New(NodeId article, RelationType type, NodeId subject, NodeId target, TextSpan sentence, int i) =>
        new()
        {
            Id = NodeId.Of(NodeKind.Claim, StableHash.Of(string.Create(CultureInfo.InvariantCulture, $"{article}\n{i}"))),
            Type = type,
            Subject = subject,
            Object = target,
            Evidence = new Evidence(sentence, new TextSpan(sentence.Start, sentence.Start + 5)),
            Confidence = 0.9,
            Extractor = "rules/1",
            Rule = "sv/sample",
            Cues = [new Cue("subject", new TextSpan(sentence.Start, sentence.Start + 5))],
        };

    private static TextSpan Append(StringBuilder text, string sentence)
    {
        var start = text.Length;
        text.Append(sentence).Append(' ');
        return new TextSpan(start, start + sentence.Length);
    }

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
