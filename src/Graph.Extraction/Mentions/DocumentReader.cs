using System.Collections.Concurrent;
using Graph.Extraction.Resources;
using Graph.Extraction.Text;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Makes documents of articles, in buffers that are lent again.</summary>
internal sealed class DocumentReader(PackLibrary packs)
{
    /// <summary>As many as articles have been read at once. One that an exception leaves half written is not put back.</summary>
    private readonly ConcurrentBag<Buffers> _buffers = [];

    /// <summary>What is to be known of an article; the document is good only until the answer is given.</summary>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public T Read<T>(Article article, Func<Document, T> answer)
    {
        ArgumentNullException.ThrowIfNull(article);
        var knowledge = Knowledge.Of(packs.Of(article.Language));
        var buffers = _buffers.TryTake(out var used) ? used : new Buffers();
        var clean = CleanText.Of(article.Text, knowledge);
        buffers.Begin(clean.Text, knowledge.Pack);
        var document = new Document(article, clean, knowledge, buffers);
        document.FindNames();
        var result = answer(document);
        buffers.End();
        if (buffers.IsWorthKeeping)
        {
            _buffers.Add(buffers);
        }

        return result;
    }
}
