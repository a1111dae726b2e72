using Graph.Model;

namespace Graph.Storage.Packing;

/// <summary>Packs all that a store keeps of an article: everything but its rejections and the path that it was read from.</summary>
internal sealed class GraphPacker
{
    private readonly PackWriter _pack;
    private readonly Action<string?> _shared;
    private readonly Action<Mention> _mention;
    private readonly Action<Cue> _cue;
    private string _text = "";

    private GraphPacker(PackWriter pack)
    {
        _pack = pack;
        _shared = pack.Shared;
        _mention = mention =>
        {
            pack.Span(mention.Span);
            Words(mention.Text, mention.Span);
        };
        _cue = cue =>
        {
            pack.Shared(cue.Role);
            pack.Span(cue.Span);
        };
    }

    public static byte[] Pack(ArticleGraph graph)
    {
        using var pack = new PackWriter();
        new GraphPacker(pack).Write(graph);
        return PackCompression.Compress(pack.Written);
    }

    private void Write(ArticleGraph graph)
    {
        Article(graph.Article);
        _pack.Each(graph.Actors, Actor);
        _pack.Each(graph.Resolutions, Resolution);
        _pack.Each(
            graph.Events,
            gathering =>
            {
                _pack.Shared(gathering.Id.Value);
                _pack.Text(gathering.Name);
            }
        );
        _pack.Each(graph.Claims, Claim);
    }

    private void Article(Article article)
    {
        _text = article.Text;
        _pack.Text(article.Id.Value);
        _pack.Text(article.Text);
        _pack.Text(article.Language);
        _pack.Text(article.Title);
        Day(article.Published);
        _pack.Text(article.Source);
        _pack.Text(article.Url);
        _pack.Number((article.Version ?? -1) + 1);
        _pack.Flag(article.Modified is not null);
        if (article.Modified is { } modified)
            _pack.Long(modified.UtcTicks);
    }

    private void Actor(Actor actor)
    {
        _pack.Shared(actor.Id.Value);
        _pack.Shared(actor.Name);
        _pack.Each(actor.Aliases, _shared);
        _pack.Each(actor.Mentions, _mention);
    }

    private void Resolution(Resolution resolution)
    {
        _pack.Shared(resolution.Id.Value);
        _pack.Text(resolution.Name);
        _pack.Text(resolution.Symbol);
    }

    private void Claim(Claim claim)
    {
        _pack.Text(claim.Id.Value);
        _pack.Shared(RelationVocabulary.NameOf(claim.Type));
        _pack.Shared(claim.Subject?.Value);
        _pack.Shared(claim.Object?.Value);
        _pack.Flag(claim.Quote is not null);
        if (claim.Quote is { } quote)
        {
            _pack.Span(quote.Span);
            Words(quote.Text, quote.Span);
            _pack.Flag(quote.Direct);
        }

        _pack.Flag(claim.Negated);
        _pack.Number((int)claim.Modality);
        _pack.Shared(claim.AttributedTo?.Value);
        Date(claim.Date);
        _pack.Shared(claim.Place);
        _pack.Number(claim.Attributes.Count);
        if (!claim.Attributes.IsEmpty)
        {
            foreach (var (name, value) in claim.Attributes)
                Attribute(name, value);
        }

        _pack.Span(claim.Evidence.Sentence);
        _pack.Span(claim.Evidence.Trigger);
        _pack.Real(claim.Confidence);
        _pack.Shared(claim.Extractor);
        _pack.Shared(claim.Rule);
        _pack.Each(claim.Cues.IsDefault ? [] : claim.Cues, _cue);
    }

    private void Date(PartialDate? partial)
    {
        _pack.Number(partial is { } date ? (int)date.Precision + 1 : 0);
        if (partial is not { } known)
            return;
        Day(known.Start);
        _pack.Text(known.Relative);
    }

    private void Attribute(string name, AttributeValue value)
    {
        _pack.Shared(name);
        _pack.Flag(value.Number is not null);
        if (value.Number is { } number)
            _pack.Real(number);
        else
            _pack.Text(value.Text);
    }

    private void Day(DateOnly? day) => _pack.Number(day is { } known ? known.DayNumber + 1 : 0);

    // Nearly always the words are those of the text.
    private void Words(string words, TextSpan span)
    {
        var same =
            span.Start >= 0 && span.End <= _text.Length && span.Length >= 0 && _text.AsSpan(span.Start, span.Length).SequenceEqual(words);
        _pack.Flag(same);
        if (!same)
            _pack.Text(words);
    }
}
