using System.Collections.Concurrent;
using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Makes documents of articles; a document is lent again for the next article of its language.</summary>
internal sealed class DocumentReader(PackLibrary packs)
{
    /// <summary>Of each language as many as articles have been read at once. One that an exception leaves half written is not put
    /// back.</summary>
    private readonly ConcurrentDictionary<Knowledge, ConcurrentBag<Document>> _documents = [];

    /// <summary>What is to be known of an article; the document is good only until the answer is given.</summary>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public T Read<T>(Article article, Func<Document, T> answer)
    {
        ArgumentNullException.ThrowIfNull(article);
        var knowledge = Knowledge.Of(packs.Of(article.Language));
        var kept = _documents.GetOrAdd(knowledge, static _ => []);
        var document = kept.TryTake(out var used) ? used : new Document(knowledge);
        document.Begin(article);
        var result = answer(document);
        document.End();
        if (document.Buffers.IsWorthKeeping)
        {
            kept.Add(document);
        }

        return result;
    }
}
