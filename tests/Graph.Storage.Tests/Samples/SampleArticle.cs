using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Storage.Tests.Samples;

/// <summary>Builds the graph of a small article, sentence by sentence; nodes are declared as they come up.</summary>
internal sealed class SampleArticle
{
    private readonly StringBuilder _text = new();
    private readonly List<Claim> _claims = [];
    private readonly List<NodeId> _nodes = [];
    private readonly Dictionary<NodeId, (string Name, string[] Aliases)> _names = [];
    private readonly Dictionary<NodeId, List<Mention>> _mentions = [];
    private Article _article;

    private SampleArticle(string local, string? published) =>
        _article = new Article(new NodeId("article:" + local), "", "sv") { Published = Day(published), Title = "Rubrik " + local };

    public static SampleArticle Of(string local, string? published = null) => new(local, published);

    public static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public SampleArticle With(Func<Article, Article> change)
    {
        _article = change(_article);
        return this;
    }

    public SampleArticle Version(int number) => With(a => a with { Version = number });

    public SampleArticle Named(NodeId id, string name, params string[] aliases)
    {
        Declare(id);
        _names[id] = (name, aliases);
        return this;
    }

    public SampleArticle Filler(string text)
    {
        _text.Append(text).Append(' ');
        return this;
    }

    public SampleArticle Claim(
        RelationType type,
        NodeId subject,
        NodeId? target,
        string? sentence = null,
        Func<Claim, Claim>? change = null
    )
    {
        var words = sentence ?? $"{Name(subject)} {type} {(target is { } t ? Name(t) : "")}.";
        var span = Append(words);
        Mention(subject, span);
        if (target is { } node)
            Mention(node, span);
        return Add(New(type, subject, target, span) with { Cues = [new Cue("subject", new TextSpan(span.Start, span.Start + 1))] }, change);
    }

    public SampleArticle Quote(NodeId speaker, string words, bool direct = true, Func<Claim, Claim>? change = null)
    {
        var sentence = Append($"”{words}”, säger {Name(speaker)}.");
        Mention(speaker, sentence);
        var id = QuoteId.Of(speaker, words);
        var quote = new Quote(id, words, new TextSpan(sentence.Start + 1, sentence.Start + 1 + words.Length), direct);
        return Add(New(RelationType.Said, speaker, id, sentence) with { Quote = quote }, change);
    }

    /// <summary>Words that the article gives to nobody.</summary>
    public SampleArticle Unsigned(string words)
    {
        var line = Append($"– {words}");
        var id = QuoteId.Of(null, words);
        return Add(
            New(RelationType.Said, null, id, line) with
            {
                Quote = new Quote(id, words, new TextSpan(line.Start + 2, line.End), true),
            },
            null
        );
    }

    public ArticleGraph Build()
    {
        Func<NodeId, bool> isActor = id => id.Kind.IsActor();
        return new ArticleGraph(
            _article with
            {
                Text = _text.ToString(),
            },
            [.. _nodes.Where(isActor).Select(Actor)],
            [
                .. _nodes
                    .Where(id => id.Kind == NodeKind.Resolution)
                    .Select(id => new Resolution(id, Name(id), id == World.Draft ? "S/2022/431" : null)),
            ],
            [.. _nodes.Where(id => id.Kind == NodeKind.Event).Select(id => new Event(id, Name(id)))],
            [.. _claims],
            [new Rejection(new TextSpan(0, 1), new TextSpan(0, 1), "sv/none", "no object")]
        );
    }

    private static Claim New(RelationType type, NodeId? subject, NodeId? target, TextSpan sentence) =>
        new()
        {
            Id = default,
            Type = type,
            Subject = subject,
            Object = target,
            Evidence = new Evidence(sentence, new TextSpan(sentence.Start, sentence.Start + 2)),
            Confidence = 0.8,
            Extractor = "rules/1",
            Rule = "sv/sample",
        };

    private SampleArticle Add(Claim claim, Func<Claim, Claim>? change)
    {
        var changed = change?.Invoke(claim) ?? claim;
        if (changed.AttributedTo is { } source)
            Declare(source);
        var key = string.Join(
            '\n',
            _article.Id,
            changed.Type,
            changed.Subject,
            changed.Object,
            changed.Negated,
            changed.Modality,
            changed.AttributedTo,
            changed.Evidence.Sentence.Of(_text.ToString())
        );
        _claims.Add(changed with { Id = changed.Id.Value is null ? NodeId.Of(NodeKind.Claim, StableHash.Of(key)) : changed.Id });
        return this;
    }

    private TextSpan Append(string words)
    {
        var start = _text.Length;
        _text.Append(words).Append(' ');
        return new TextSpan(start, start + words.Length);
    }

    private void Mention(NodeId id, TextSpan sentence)
    {
        Declare(id);
        var name = Name(id);
        var at = _text.ToString().IndexOf(name, sentence.Start, StringComparison.Ordinal);
        var span = at < 0 ? new TextSpan(sentence.Start, sentence.Start + 3) : new TextSpan(at, at + name.Length);
        _mentions[id].Add(new Mention(span, span.Of(_text.ToString())));
    }

    private void Declare(NodeId id)
    {
        if (_nodes.Contains(id))
            return;
        _nodes.Add(id);
        _mentions[id] = [];
    }

    private string Name(NodeId id) => _names.TryGetValue(id, out var names) ? names.Name : World.NameOf(id);

    private Actor Actor(NodeId id)
    {
        var aliases = _names.TryGetValue(id, out var names) ? names.Aliases : [];
        var kind = id.Kind switch
        {
            NodeKind.Person => ActorKind.Person,
            NodeKind.State => ActorKind.State,
            NodeKind.Group => ActorKind.Group,
            _ => ActorKind.Organization,
        };
        return new Actor(id, kind, Name(id), [.. aliases.Order(StringComparer.Ordinal)], [.. _mentions[id]]);
    }
}
