using System.Text.Json;
using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Tests;

/// <summary>Reads an article as its gold says, with mistakes of every kind at the rate given, the same for the same seed.</summary>
internal sealed class NoisyReader(int seed, double mistakes)
{
    private readonly Random _random = new(seed);

    public ArticleGraph Read(GoldArticle gold)
    {
        var graph = new GraphBuilder();
        foreach (var actor in gold.Actors.Where(_ => !Slips()))
        {
            AddActor(graph, actor);
        }

        graph.State("XX").Person("nobody", "No Body");
        foreach (var quote in gold.Quotes.Where(_ => !Slips()))
        {
            AddQuote(graph, gold, quote);
        }

        foreach (var relation in gold.Relations.Where(r => RelationVocabulary.TryParse(r.Type, out _) && !Slips()))
        {
            AddClaim(graph, gold, relation);
        }

        return graph.Claim(RelationType.YieldedTo, "state:XX", "person:nobody").Build(gold.Path);
    }

    private void AddActor(GraphBuilder graph, GoldActor actor)
    {
        var id = IdOf(actor);
        _ = actor.Kind switch
        {
            ActorKind.State => graph.State(id.Local),
            ActorKind.Person when Slips() => graph.Person(id.Local, "Somebody Else", actor.Names[^1].ToUpperInvariant()),
            ActorKind.Person => graph.Person(id.Local, actor.Names[0]),
            _ => graph.Organization(id.Local, actor.Names[^1]),
        };
    }

    private void AddQuote(GraphBuilder graph, GoldArticle gold, GoldQuote quote)
    {
        var words = quote.Text.Split(' ');
        var kept = Slips() ? words.Skip(_random.Next(1, 4)) : words;
        var speaker =
            quote.Speakers.Count == 0 || Slips()
                ? "state:XX"
                : IdOf(gold, quote.Speakers[_random.Next(quote.Speakers.Count)]) ?? "person:nobody";
        graph.Said(speaker, string.Join(' ', kept), direct: !quote.Optional || Slips());
    }

    private void AddClaim(GraphBuilder graph, GoldArticle gold, GoldRelation relation)
    {
        _ = RelationVocabulary.TryParse(relation.Type, out var type);
        var draft = Slips() ? _random.Next(1, 4) : relation.Resolution ?? 1;
        var (subject, target) = (IdOf(gold, relation.Subject, draft)!, IdOf(gold, relation.Object, draft));
        if (target is not null && Slips())
        {
            (subject, target) = (target, subject);
        }

        Claim Change(Claim claim) =>
            claim with
            {
                Negated = relation.Negated ^ Slips(),
                Modality = Slips() ? (Modality)_random.Next(4) : relation.Modality,
                Date =
                    relation.Date is { } date && !Slips()
                        ? PartialDate.Day(DateOnly.Parse(date.Length == 10 ? date : (date + "-01-01")[..10], null))
                        : null,
                AttributedTo = relation.AttributedTo is { } speaker && !Slips() ? new NodeId(IdOf(gold, speaker)!) : null,
                Attributes = claim.Attributes.AddRange(
                    relation.Attributes.Where(_ => !Slips()).Select(a => KeyValuePair.Create(a.Key, ValueOf(a.Value)))
                ),
            };
        graph.Claim(type, subject, target, Change);
        if (Slips())
        {
            graph.Claim(type, subject, target, Change);
        }
    }

    private AttributeValue ValueOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && !Slips() ? AttributeValue.Of(value.GetDouble()) : AttributeValue.Of(value.ToString());

    private static string? IdOf(GoldArticle gold, string? key, int draft = 1) =>
        key switch
        {
            null => null,
            "RESOLUTION" => $"resolution:x-{draft}",
            "EVENT" => "event:x-1",
            _ => gold.Actors.FirstOrDefault(a => a.Key == key) is { } actor ? IdOf(actor).Value : "org:unknown",
        };

    private static NodeId IdOf(GoldActor actor) =>
        actor.Kind switch
        {
            ActorKind.State => NodeId.Of(NodeKind.State, actor.Code!),
            ActorKind.Person => NodeId.Of(NodeKind.Person, actor.Key),
            _ => NodeId.Of(NodeKind.Organization, actor.Key),
        };

    private bool Slips() => _random.NextDouble() < mistakes;
}
