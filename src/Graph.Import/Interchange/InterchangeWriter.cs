using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Import.Interchange;

/// <summary>
/// Writes what articles say as JSON Lines, one object an article, in the interchange form of the documentation. The bytes depend on the
/// graph alone; letters such as å stand unescaped.
/// </summary>
/// <param name="output">Where the lines go; it stays open.</param>
/// <param name="parts">What to add to the plain form.</param>
public sealed class InterchangeWriter(Stream output, InterchangeParts parts = InterchangeParts.None) : IDisposable
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    /// <summary>Writes one line.</summary>
    public async Task WriteAsync(ArticleGraph graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _line.ResetWrittenCount();
        _json.Reset(_line);
        WriteGraph(graph);
        _json.Flush();
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes an article of which nothing is extracted yet.</summary>
    public async Task WriteAsync(Article article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        WriteArticle(article);
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes that an article is taken back.</summary>
    /// <param name="article">Which.</param>
    /// <param name="version">The version that is taken back, or null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task WithdrawAsync(NodeId article, int? version, CancellationToken cancellation)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        _json.WriteStartObject("withdrawn");
        _json.WriteString("id", article.Value);
        if (version is { } number)
        {
            _json.WriteNumber("version", number);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteGraph(ArticleGraph graph)
    {
        _json.WriteStartObject();
        WriteArticle(graph.Article);
        WriteArray("actors", graph.Actors, WriteActor);
        WriteArray("resolutions", graph.Resolutions, WriteResolution);
        WriteArray("events", graph.Events, WriteEvent);
        WriteArray("claims", graph.Claims, WriteClaim);
        if (parts.HasFlag(InterchangeParts.Rejections))
        {
            WriteArray("rejections", graph.Rejections, WriteRejection);
        }

        _json.WriteEndObject();
    }

    private void WriteArticle(Article article)
    {
        _json.WriteStartObject("article");
        _json.WriteString("id", article.Id.Value);
        _json.WriteString("title", article.Title);
        _json.WriteString("language", article.Language);
        _json.WriteString("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteString("source", article.Source);
        _json.WriteString("url", article.Url);
        WriteEdition(article);
        if (parts.HasFlag(InterchangeParts.Text))
        {
            if (article.FileChanged is { } changed)
            {
                _json.WriteString("fileChanged", changed.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            }

            _json.WriteString("text", article.Text);
        }

        _json.WriteEndObject();
    }

    private void WriteEdition(Article article)
    {
        if (article.Version is { } version)
        {
            _json.WriteNumber("version", version);
        }

        if (article.Modified is { } modified)
        {
            _json.WriteString("modified", modified.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        }

        if (article.Path is { } path)
        {
            _json.WriteString("path", path);
        }
    }

    private void WriteActor(Actor actor)
    {
        _json.WriteString("id", actor.Id.Value);
        _json.WriteString("kind", actor.Kind.ToString().ToUpperInvariant());
        _json.WriteString("name", actor.Name);
        if (GroupId.TryRead(actor.Id, out var group))
        {
            _json.WriteString("sector", group.Sector.ToString().ToUpperInvariant());
            _json.WriteString("of", group.Of.Value);
        }

        _json.WriteStartArray("aliases");
        foreach (var alias in actor.Aliases)
        {
            _json.WriteStringValue(alias);
        }

        _json.WriteEndArray();
        WriteArray(
            "mentions",
            actor.Mentions,
            mention =>
            {
                ClaimJson.WriteSpan(_json, mention.Span);
                _json.WriteString("text", mention.Text);
            }
        );
    }

    private void WriteResolution(Resolution resolution)
    {
        _json.WriteString("id", resolution.Id.Value);
        _json.WriteString("name", resolution.Name);
        _json.WriteString("symbol", resolution.Symbol);
    }

    private void WriteEvent(Event happening)
    {
        _json.WriteString("id", happening.Id.Value);
        _json.WriteString("name", happening.Name);
    }

    private void WriteClaim(Claim claim)
    {
        if (parts.HasFlag(InterchangeParts.Text))
        {
            _json.WriteString("id", claim.Id.Value);
        }

        ClaimJson.Write(_json, claim);
    }

    private void WriteRejection(Rejection rejection)
    {
        ClaimJson.WriteSpan(_json, rejection.Sentence);
        _json.WriteNumber("triggerStart", rejection.Trigger.Start);
        _json.WriteNumber("triggerEnd", rejection.Trigger.End);
        _json.WriteString("rule", rejection.Rule);
        _json.WriteString("reason", rejection.Reason);
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
