using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Packing;

/// <summary>Gives back what <see cref="GraphPacker"/> packed.</summary>
internal sealed class GraphUnpacker
{
    private static readonly ImmutableSortedDictionary<string, AttributeValue> s_none = ImmutableSortedDictionary.Create<
        string,
        AttributeValue
    >(StringComparer.Ordinal);

    private readonly PackReader _pack;
    private readonly Func<string> _alias;
    private readonly Func<Mention> _mention;
    private readonly Func<Cue> _cue;
    private readonly Func<(string Name, AttributeValue Value)> _attribute;
    private string _text = "";

    private GraphUnpacker(byte[] packed)
    {
        _pack = new PackReader(PackCompression.Expand(packed));
        _alias = () => _pack.Shared()!;
        _mention = Mention;
        _cue = () => new Cue(_pack.Shared()!, _pack.Span());
        _attribute = () => (_pack.Shared()!, Attribute());
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ArticleGraph Unpack(byte[] packed) => Guard(() => new GraphUnpacker(packed).Graph());

    /// <summary>The article alone.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Article Article(byte[] packed) => Guard(() => new GraphUnpacker(packed).Article());

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage)
            when (damage
                    is ArgumentException
                        or FormatException
                        or InvalidOperationException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            throw new InvalidDataException("a packed article is damaged", damage);
        }
    }

    private ArticleGraph Graph() =>
        new(
            Article(),
            _pack.Each(Actor),
            _pack.Each(() => new Resolution(Id(), _pack.Text()!, _pack.Text())),
            _pack.Each(() => new Event(Id(), _pack.Text()!)),
            _pack.Each(Claim),
            []
        );

    private Article Article()
    {
        var id = new NodeId(_pack.Text()!);
        _text = _pack.Text()!;
        return new Article(id, _text, _pack.Text()!)
        {
            Title = _pack.Text(),
            Published = Day(),
            Source = _pack.Text(),
            Url = _pack.Text(),
            Version = _pack.Number() is > 0 and var version ? version - 1 : null,
            Modified = _pack.Flag() ? new DateTimeOffset(_pack.Long(), TimeSpan.Zero) : null,
        };
    }

    private Actor Actor()
    {
        var id = Id();
        return new Actor(id, ActorKinds.Of(id), _pack.Shared()!, _pack.Each(_alias), _pack.Each(_mention));
    }

    private Mention Mention()
    {
        var span = _pack.Span();
        return new Mention(span, Words(span));
    }

    private Claim Claim()
    {
        var id = new NodeId(_pack.Text()!);
        var type = Names.Type(_pack.Shared()!);
        var (subject, target) = (IdOrNull(), IdOrNull());
        return new Claim
        {
            Id = id,
            Type = type,
            Subject = subject,
            Object = target,
            Quote = _pack.Flag() ? Quote(target!.Value) : null,
            Negated = _pack.Flag(),
            Modality = (Modality)_pack.Number(),
            AttributedTo = IdOrNull(),
            Date = Date(),
            Place = _pack.Shared(),
            Attributes = Attributes(),
            Evidence = new Evidence(_pack.Span(), _pack.Span()),
            Confidence = _pack.Real(),
            Extractor = _pack.Shared()!,
            Rule = _pack.Shared()!,
            Cues = _pack.Each(_cue),
        };
    }

    private Quote Quote(NodeId id)
    {
        var span = _pack.Span();
        return new Quote(id, Words(span), span, _pack.Flag());
    }

    private PartialDate? Date() =>
        _pack.Number() is > 0 and var precision ? new PartialDate(Day(), (DatePrecision)(precision - 1), _pack.Text()) : null;

    private ImmutableSortedDictionary<string, AttributeValue> Attributes()
    {
        var attributes = _pack.Each(_attribute);
        return attributes.IsEmpty ? s_none : attributes.Aggregate(s_none, (all, each) => all.Add(each.Name, each.Value));
    }

    private AttributeValue Attribute() =>
        _pack.Flag() ? AttributeValue.Of(_pack.Real())
        : _pack.Text() is { } text ? AttributeValue.Of(text)
        : default;

    private string Words(TextSpan span) => _pack.Flag() ? span.Of(_text) : _pack.Text()!;

    private DateOnly? Day() => _pack.Number() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    private NodeId Id() => new(_pack.Shared()!);

    private NodeId? IdOrNull() => _pack.Shared() is { } text ? new NodeId(text) : null;
}
