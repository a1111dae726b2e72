using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// The hash of all that a store keeps of an article (everything but the rejections and the path that it was read from): SHA-256 in
/// hexadecimal digits
/// over its fields in a fixed order, each with its length. Stores tell by it whether an article has changed.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private const string Format = "article-graph/2";
    private const int LongestNumber = 32;

    // Hashed in one go at the end: a call for each field costs more than the hash.
    private readonly ArrayBufferWriter<byte> _fields = Scratch.Take();
    private readonly Action<string> _text;
    private readonly Action<Mention> _mention;
    private readonly Action<Cue> _cue;

    private ContentHash()
    {
        _text = Add;
        _mention = mention =>
        {
            Add(mention.Span);
            Add(mention.Text);
        };
        _cue = cue =>
        {
            Add(cue.Role);
            Add(cue.Span);
        };
        Add(Format);
    }

    public void Dispose() => Scratch.GiveBack(_fields);

    public static string Of(ArticleGraph graph)
    {
        using var hash = new ContentHash();
        hash.Add(graph.Article);
        hash.Each(graph.Actors, hash.Add);
        hash.Each(graph.Resolutions, hash.Add);
        hash.Each(graph.Events, hash.Add);
        hash.Each(graph.Claims, hash.Add);
        return Convert.ToHexStringLower(SHA256.HashData(hash._fields.WrittenSpan));
    }

    /// <summary>The hash of the article alone, without what was extracted from it.</summary>
    public static string Of(Article article)
    {
        using var hash = new ContentHash();
        hash.Add(article);
        return Convert.ToHexStringLower(SHA256.HashData(hash._fields.WrittenSpan));
    }

    private void Add(Article article)
    {
        Add(article.Id.Value);
        Add(article.Text);
        Add(article.Language);
        Add(article.Title);
        Add(article.Published?.DayNumber);
        Add(article.Source);
        Add(article.Url);
        Add(article.Version);
        Add(article.Modified?.UtcTicks.ToString(CultureInfo.InvariantCulture));
    }

    private void Add(Actor actor)
    {
        Add(actor.Id.Value);
        Add((int)actor.Kind);
        Add(actor.Name);
        Each(actor.Aliases, _text);
        Each(actor.Mentions, _mention);
    }

    private void Add(Resolution resolution)
    {
        Add(resolution.Id.Value);
        Add(resolution.Name);
        Add(resolution.Symbol);
    }

    private void Add(Event gathering)
    {
        Add(gathering.Id.Value);
        Add(gathering.Name);
    }

    private void Add(Claim claim)
    {
        Add(claim.Id.Value);
        Add(RelationVocabulary.NameOf(claim.Type));
        Add(claim.Subject?.Value);
        Add(claim.Object?.Value);
        Add(claim.Quote?.Id.Value);
        Add(claim.Quote?.Text);
        Add(claim.Quote?.Span ?? default);
        Add(claim.Quote?.Direct == true ? 1 : 0);
        Add(claim.Negated ? 1 : 0);
        Add((int)claim.Modality);
        Add(claim.AttributedTo?.Value);
        Add(claim.Date?.Start?.DayNumber);
        Add((int?)claim.Date?.Precision);
        Add(claim.Date?.Relative);
        Add(claim.Place);
        Add(claim.Attributes);
        Add(claim.Evidence.Sentence);
        Add(claim.Evidence.Trigger);
        AddReal(claim.Confidence);
        Add(claim.Extractor);
        Add(claim.Rule);
        Each(claim.Cues, _cue);
    }

    private void Add(ImmutableSortedDictionary<string, AttributeValue> attributes)
    {
        Add(attributes.Count);
        if (attributes.IsEmpty)
            return;
        foreach (var (name, value) in attributes)
        {
            Add(name);
            Add(value.Text);
            Add(value.Number?.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private void Each<T>(ImmutableArray<T> items, Action<T> add)
    {
        Add(items.Length);
        foreach (var item in items)
            add(item);
    }

    private void Add(TextSpan span)
    {
        Add(span.Start);
        Add(span.End);
    }

    private void Add(int? number)
    {
        BitConverter.TryWriteBytes(_fields.GetSpan(sizeof(int)), number ?? int.MinValue);
        _fields.Advance(sizeof(int));
    }

    private void AddReal(double number)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    private void Add(string? text)
    {
        if (text is null)
            Add((int?)null);
        else
            Add(text.AsSpan());
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var field = _fields.GetSpan(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, field[sizeof(int)..]);
        BitConverter.TryWriteBytes(field, length);
        _fields.Advance(sizeof(int) + length);
    }
}
