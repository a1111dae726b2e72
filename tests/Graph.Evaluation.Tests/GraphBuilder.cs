using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Evaluation.Tests;

/// <summary>Builds what an extractor might have read, for the scorer to judge.</summary>
internal sealed class GraphBuilder(string text = "", string language = "en")
{
    private readonly ImmutableArray<Actor>.Builder _actors = ImmutableArray.CreateBuilder<Actor>();
    private readonly ImmutableArray<Claim>.Builder _claims = ImmutableArray.CreateBuilder<Claim>();

    public GraphBuilder State(string code) => Add(new NodeId("state:" + code), ActorKind.State, code);

    public GraphBuilder Person(string local, string name, params string[] aliases) =>
        Add(new NodeId("person:" + local), ActorKind.Person, name, aliases);

    public GraphBuilder Organization(string local, string name, params string[] aliases) =>
        Add(new NodeId("org:" + local), ActorKind.Organization, name, aliases);

    public GraphBuilder Claim(RelationType type, string subject, string? target = null, Func<Claim, Claim>? change = null)
    {
        var claim = new Claim
        {
            Id = NodeId.Of(NodeKind.Claim, StableHash.Of($"{_claims.Count}")),
            Type = type,
            Subject = new NodeId(subject),
            Object = target is null ? null : new NodeId(target),
            Evidence = new Evidence(new TextSpan(0, text.Length), new TextSpan(0, 0)),
            Confidence = 0.5,
            Extractor = "test/1",
            Rule = "test/rule",
        };
        _claims.Add(change?.Invoke(claim) ?? claim);
        return this;
    }

    public GraphBuilder Said(string subject, string words, bool direct = true)
    {
        var id = NodeId.Of(NodeKind.Quote, StableHash.Of(subject + words));
        return Claim(RelationType.Said, subject, id.Value, c => c with { Quote = new Quote(id, words, new TextSpan(0, 0), direct) });
    }

    public ArticleGraph Build(string path = "a.md") =>
        new(new Article(new NodeId("article:a"), text, language) { Path = path }, _actors.ToImmutable(), [], [], _claims.ToImmutable(), []);

    private GraphBuilder Add(NodeId id, ActorKind kind, string name, params string[] aliases)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        _actors.Add(new Actor(id, kind, name, [.. aliases], at < 0 ? [] : [new Mention(new TextSpan(at, at + name.Length), name)]));
        return this;
    }
}
