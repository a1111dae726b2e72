using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// A quote without its place in an article. Where several articles hold it, its words are those of the one that was published last
/// (ties: smallest article id, then the first place in the text; undated articles count as earliest).
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The words.</param>
/// <param name="Direct">True for a quote that stands by itself, false for a fragment.</param>
public sealed record QuoteNode(NodeId Id, string Text, bool Direct);
