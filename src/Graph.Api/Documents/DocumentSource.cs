using Graph.Api.Access;
using Graph.Api.Errors;
using Graph.Api.Http;
using GraphQL;

namespace Graph.Api.Documents;

/// <summary>Finds the text that a call asks to run: in the call, among the trusted documents, or among those sent before.</summary>
internal sealed class DocumentSource(TrustedDocuments trusted, GraphApiOptions options)
{
    private readonly LatelyUsed<string> _sent = new(options.MaxKeptDocuments);

    /// <summary>The text of the document.</summary>
    /// <exception cref="ExecutionError">There is none that this caller may run.</exception>
    public string Text(GraphQLCall call, Caller caller)
    {
        if (call is { Query: { } sent, Hash: { } hash } && hash != DocumentId.Of(sent))
        {
            throw RequestErrors.BadRequest("'sha256Hash' is not the SHA-256 of 'query'");
        }

        var id = call.DocumentId ?? call.Hash;
        if (options.TrustedOnly && caller.Key?.Allows(Scope.Admin) != true)
        {
            return trusted.Find(id ?? DocumentId.Of(call.Query ?? ""))
                ?? throw RequestErrors.Of(
                    ErrorCodes.DocumentNotTrusted,
                    "This server runs trusted documents alone: send 'documentId' of one of them"
                );
        }

        return call.Query
            ?? trusted.Find(id!)
            ?? (
                call.DocumentId is null
                    ? Sent(id!)
                    : throw RequestErrors.Of(
                        ErrorCodes.DocumentNotFound,
                        "There is no trusted document with this id; an id is 'sha256:' and the SHA-256 of the document's text"
                    )
            );
    }

    /// <summary>Keeps the text of a call that was found worth running, where the call gives it a hash.</summary>
    public void Keep(GraphQLCall call)
    {
        if (options.AutomaticDocuments && call is { Query: { } text, Hash: { } hash })
        {
            _sent.Keep(hash, text);
        }
    }

    private string Sent(string hash) =>
        !options.AutomaticDocuments
            ? throw RequestErrors.Of(ErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported")
            : _sent.Find(hash) ?? throw RequestErrors.Of(ErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");
}
