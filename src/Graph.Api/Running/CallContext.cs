using Graph.Api.Documents;

namespace Graph.Api.Running;

/// <summary>What the fields of a request are told of it.</summary>
/// <param name="document">The document that is run.</param>
/// <param name="correlation">The id by which the answer is found in traces and logs.</param>
/// <param name="caller">Who asks.</param>
internal sealed class CallContext(ParsedDocument document, string correlation, string caller)
    : Dictionary<string, object?>(StringComparer.Ordinal)
{
    /// <summary>The document that is run.</summary>
    public ParsedDocument Document => document;

    /// <summary>The id by which the answer is found in traces and logs.</summary>
    public string Correlation => correlation;

    /// <summary>Who asks.</summary>
    public string Caller => caller;
}
