using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats;

/// <summary>Reads all articles of a source; a fault in one is a value. An exception costs the rest of the source.</summary>
internal delegate IAsyncEnumerable<ReadResult> ArticleReader(SourceContent content, CancellationToken cancellation);
