using Graph.Api.Errors;
using Graph.Api.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.Exceptions;

namespace Graph.Api.Documents;

/// <summary>Parses documents and refuses those that are too large, whatever they ask for.</summary>
internal sealed class DocumentReader(IDocumentBuilder builder, DocumentCache cache, GraphApiOptions options)
{
    /// <summary>The document with this text.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, or beyond a limit.</exception>
    public ParsedDocument Read(string text)
    {
        if (cache.Find(text) is { } known)
        {
            return known;
        }

        if (text.Length > options.MaxDocumentLength)
        {
            throw RequestErrors.TooComplex($"The document is longer than {options.MaxDocumentLength} characters; put long lists into variables");
        }

        var document = Parse(text);
        if (DocumentGuard.Check(document, options) is { } refusal)
        {
            throw refusal;
        }

        cache.Keep(text, document);
        return document;
    }

    private ParsedDocument Parse(string text)
    {
        try
        {
            return new ParsedDocument(builder.Build(text));
        }
        catch (GraphQLMaxDepthExceededException)
        {
            // The parser's own bound, which the builder lets through; its message would repeat the document.
            throw RequestErrors.TooComplex("The document nests deeper than the parser goes");
        }
    }
}
