using System.Collections.Concurrent;

namespace Graph.Api.Documents;

/// <summary>
/// Documents that were parsed lately, by their text. When the young half is full the old half goes, so that what is in use stays
/// and nothing has to be kept in order.
/// </summary>
internal sealed class DocumentCache(GraphApiOptions options)
{
    // A tree takes many times the room of its text, and long documents are rare.
    private const int MaxLength = 8 * 1024;

    private ConcurrentDictionary<string, ParsedDocument> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, ParsedDocument> _old = new(StringComparer.Ordinal);

    /// <summary>The document with this text, if it is kept.</summary>
    public ParsedDocument? Find(string text)
    {
        if (_young.TryGetValue(text, out var found))
        {
            return found;
        }

        if (_old.TryGetValue(text, out found))
        {
            Keep(text, found);
        }

        return found;
    }

    /// <summary>Keeps a document for the next call.</summary>
    public void Keep(string text, ParsedDocument document)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        var young = _young;
        if (young.Count >= options.MaxKeptDocuments / 2 && Interlocked.CompareExchange(ref _young, new(StringComparer.Ordinal), young) == young)
        {
            _old = young;
        }

        _young[text] = document;
    }
}
