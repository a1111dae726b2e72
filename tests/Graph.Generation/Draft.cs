using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Generation;

/// <summary>An article while its sentences are put together.</summary>
internal sealed class Draft(NodeId article)
{
    private const int SentencesAParagraph = 3;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<NodeId, (ActorKind Kind, string Name, List<Mention> Mentions)> _actors = [];
    private readonly List<NodeId> _order = [];
    private readonly List<Claim> _claims = [];
    private int _sentences;

    public int Length => _text.Length;

    public void Add(Template template, Cast cast)
    {
        if (_text.Length > 0)
            _text.Append(_sentences % SentencesAParagraph == 0 ? "\n\n" : " ");
        _sentences++;
        var (start, trigger, places) = (_text.Length, default(TextSpan), new Dictionary<char, TextSpan>());
        for (var i = 0; i < template.Sentence.Length; i++)
        {
            var at = _text.Length;
            switch (template.Sentence[i])
            {
                case '[':
                    trigger = new TextSpan(at, at);
                    break;
                case ']':
                    trigger = new TextSpan(trigger.Start, at);
                    break;
                case '{':
                    var place = template.Sentence[++i];
                    _text.Append(cast.Fill(place));
                    places[char.ToUpperInvariant(place)] = new TextSpan(at, _text.Length);
                    i++;
                    break;
                default:
                    _text.Append(template.Sentence[i]);
                    break;
            }
        }

        _text[start] = char.ToUpperInvariant(_text[start]);
        foreach (var claim in template.Claims)
            _claims.Add(Claim(claim, cast, new Evidence(new TextSpan(start, _text.Length), trigger), places));
    }

    public ArticleGraph Finish(Func<string, Article> article) =>
        new(
            article(_text.ToString()),
            [.. _order.Select(Actor)],
            [],
            [],
            [
                .. _claims
                    .DistinctBy(c => c.Id)
                    .OrderBy(c => c.Evidence.Sentence.Start)
                    .ThenBy(c => c.Type)
                    .ThenBy(c => c.Subject)
                    .ThenBy(c => c.Object),
            ],
            []
        );

    private Claim Claim(
        (char Subject, RelationType Type, char Object) stated,
        Cast cast,
        Evidence evidence,
        Dictionary<char, TextSpan> places
    )
    {
        var subject = Mention(stated.Subject, cast, places);
        var (id, quote) = stated.Object == 'Q' ? Quoted(subject, cast, places) : (Mention(stated.Object, cast, places), null);
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{article}\n{stated.Type}\n{subject}\n{id}\n{evidence.Sentence.Of(_text.ToString())}"
        );
        return new Claim
        {
            Id = NodeId.Of(NodeKind.Claim, StableHash.Of(key)),
            Type = stated.Type,
            Subject = subject,
            Object = id,
            Quote = quote,
            Modality = cast.Number % 9 == 0 ? Modality.Planned : Modality.Asserted,
            Evidence = evidence,
            Confidence = 0.6 + (cast.Number % 4 / 10.0),
            Extractor = "rules/1",
            Rule = "made/" + stated.Type,
            Attributes = Attributes(stated.Type, cast),
            Cues =
            [
                .. places.Where(p => p.Key == stated.Subject).Select(p => new Cue("subject", p.Value)),
                .. places.Where(p => p.Key == stated.Object && quote is null).Select(p => new Cue("object", p.Value)),
            ],
        };
    }

    private static (NodeId Id, Quote Quote) Quoted(NodeId speaker, Cast cast, Dictionary<char, TextSpan> places)
    {
        var id = NodeId.Of(NodeKind.Quote, StableHash.Of(speaker.Value + "\n" + cast.Words));
        return (id, new Quote(id, cast.Words, places['Q'], true));
    }

    private NodeId Mention(char place, Cast cast, Dictionary<char, TextSpan> places)
    {
        var (id, kind, name) = cast.Of(place);
        if (!_actors.TryGetValue(id, out var actor))
        {
            _order.Add(id);
            _actors.Add(id, actor = (kind, name, []));
        }

        if (places.TryGetValue(place, out var span) && (actor.Mentions.Count == 0 || actor.Mentions[^1].Span != span))
            actor.Mentions.Add(new Mention(span, span.Of(_text.ToString())));
        return id;
    }

    private static ImmutableSortedDictionary<string, AttributeValue> Attributes(RelationType type, Cast cast)
    {
        var none = ImmutableSortedDictionary.Create<string, AttributeValue>(StringComparer.Ordinal);
        return type switch
        {
            RelationType.HoldsOffice => none.Add("title", AttributeValue.Of(cast.Title)),
            RelationType.TradesWith => none.Add("changePercent", AttributeValue.Of(cast.Number))
                .Add("direction", AttributeValue.Of("EXPORT")),
            _ => none,
        };
    }

    private Actor Actor(NodeId id)
    {
        var (kind, name, mentions) = _actors[id];
        return new Actor(id, kind, name, [], [.. mentions.OrderBy(m => m.Span.Start)]);
    }
}
