using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Fakes;

/// <summary>Rows for tests, put together sentence by sentence.</summary>
internal sealed class World
{
    public List<ActorNode> Actors { get; } = [];

    public List<Resolution> Resolutions { get; } = [];

    public List<Event> Events { get; } = [];

    public List<Article> Articles { get; } = [];

    public List<StoredClaim> Claims { get; } = [];

    /// <summary>How articles in a language call resolutions and events.</summary>
    public List<(NodeId Node, string Language, string Name)> Names { get; } = [];

    /// <summary>Whom or what ids can mean.</summary>
    public Dictionary<NodeId, IReadOnlyList<NodeId>> Meant { get; } = [];

    public IReadOnlyList<Relation> Relations =>
        [
            .. Claims
                .Where(c => c.Relation is not null)
                .GroupBy(c => c.Relation!.Value)
                .Select(group =>
                {
                    var (_, subject, target) = Relation.IdentityOf(group.First().Claim);
                    return new Relation(
                        group.Key,
                        group.First().Claim.Type,
                        subject,
                        target,
                        group.First().Claim.Negated,
                        group.Min(c => c.Claim.Modality),
                        group.Count(),
                        group.Min(c => c.Seen),
                        group.Max(c => c.Seen),
                        group.Max(c => c.Claim.Confidence)
                    );
                }),
        ];

    public World Actor(string id, string name)
    {
        var node = new NodeId(id);
        Actors.Add(new ActorNode(node, Enum.Parse<ActorKind>(node.Kind.ToString()), name, []));
        return this;
    }

    public World Resolution(string id, string name, string? symbol)
    {
        Resolutions.Add(new Resolution(new NodeId(id), name, symbol));
        return this;
    }

    public World Article(string id, string title, string text, string published)
    {
        Articles.Add(
            new Article(new NodeId(id), text, "sv")
            {
                Title = title,
                Published = Day(published),
                Source = "Bladet",
            }
        );
        return this;
    }

    /// <summary>Adds a claim made by the sentence of the latest article that begins with <paramref name="sentence"/> and holds <paramref name="trigger"/>.</summary>
    public World Claim(RelationType type, string subject, string? target, string sentence, string trigger, Func<Claim, Claim>? with = null)
    {
        var article = Articles[^1];
        var start = article.Text.IndexOf(sentence, StringComparison.Ordinal);
        var evidence = new Evidence(Span(article.Text, sentence, start), Span(article.Text, trigger, start));
        var claim = new Claim
        {
            Id = NodeId.Of(NodeKind.Claim, (Claims.Count + 1).ToString(CultureInfo.InvariantCulture)),
            Type = type,
            Subject = new NodeId(subject),
            Object = target is null ? null : new NodeId(target),
            Evidence = evidence,
            Confidence = 0.9,
            Extractor = "rules/1",
            Rule = "sv/test",
            Cues = [new Cue("subject", new TextSpan(start, start + 4)), new Cue("date", new TextSpan(0, 4))],
        };
        claim = with?.Invoke(claim) ?? claim;
        Claims.Add(
            new StoredClaim(
                claim,
                article.Id,
                Relation.IdOf(claim),
                evidence.Sentence.Of(article.Text),
                evidence.Trigger.Of(article.Text),
                claim.Date?.Start ?? article.Published
            )
        );
        return this;
    }

    public World Said(string speaker, string words, string sentence, string trigger, Func<Claim, Claim>? with = null)
    {
        var text = Articles[^1].Text;
        var quote = new Quote(
            NodeId.Of(NodeKind.Quote, StableHash.Of(speaker + words)),
            words,
            Span(text, words, text.IndexOf(words, StringComparison.Ordinal)),
            Direct: true
        );
        return Claim(
            RelationType.Said,
            speaker,
            quote.Id.Value,
            sentence,
            trigger,
            claim => (with?.Invoke(claim) ?? claim) with { Quote = quote }
        );
    }

    /// <summary>What each article says, for importing into a store.</summary>
    public IReadOnlyList<ArticleGraph> Graphs() => [.. Articles.Select(GraphOf)];

    /// <summary>What the latest article says, for importing into a store.</summary>
    public ArticleGraph LatestArticle() => GraphOf(Articles[^1]);

    private ArticleGraph GraphOf(Article article) =>
        new(
            article,
            [.. Actors.Select(actor => new Actor(actor.Id, actor.Kind, actor.Name, actor.Aliases, MentionsOf(actor, article)))],
            [.. Resolutions],
            [.. Events],
            [.. Claims.Where(c => c.Article == article.Id).Select(c => c.Claim)],
            []
        );

    private static ImmutableArray<Mention> MentionsOf(ActorNode actor, Article article) =>
        article.Text.IndexOf(actor.Name, StringComparison.Ordinal) is >= 0 and var start
            ? [new Mention(new TextSpan(start, start + actor.Name.Length), actor.Name)]
            : [];

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TextSpan Span(string text, string words, int from)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
