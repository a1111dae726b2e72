using Graph.Api.Errors;
using Graph.Api.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.Exceptions;

namespace Graph.Api.Documents;

/// <summary>Parses documents and refuses those that are too large, whatever they ask for.</summary>
internal sealed class DocumentReader(IDocumentBuilder builder, GraphApiOptions options)
{
    // A tree takes many times the room of its text, and long documents are rare.
    private const int MaxKeptLength = 8 * 1024;

    private readonly LatelyUsed<ParsedDocument> _kept = new(options.MaxKeptDocuments);

    /// <summary>The document with this text.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, or beyond a limit.</exception>
    public ParsedDocument Read(string text)
    {
        if (_kept.Find(text) is { } known)
        {
            return known;
        }

        if (text.Length > options.MaxDocumentLength)
        {
            throw RequestErrors.TooComplex(
                $"The document is longer than {options.MaxDocumentLength} characters; put long lists into variables"
            );
        }

        var document = Parse(text);
        if (DocumentGuard.Check(document, options) is { } refusal)
        {
            throw refusal;
        }

        if (text.Length <= MaxKeptLength)
        {
            _kept.Keep(text, document);
        }

        return document;
    }

    private ParsedDocument Parse(string text)
    {
        try
        {
            var syntax = builder.Build(text);
            StringCheck.Check(syntax, text);
            return new ParsedDocument(syntax);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            // The parser's own bound, which the builder lets through; its message would repeat the document.
            throw RequestErrors.TooComplex("The document nests deeper than the parser goes");
        }
    }
}
