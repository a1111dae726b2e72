using Graph.Api.Errors;
using Graph.Api.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Graph.Api.Http;

/// <summary>Parses, weighs and runs a call.</summary>
internal sealed class CallRunner(IDocumentExecuter<ISchema> executer, IDocumentBuilder builder, GraphApiOptions options)
{
    /// <summary>The document of a call, once it is found affordable.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, or asks for too much.</exception>
    public GraphQLDocument Parse(GraphQLCall call)
    {
        if (call.Query.Length > options.MaxDocumentLength)
        {
            throw RequestErrors.TooComplex($"The document is longer than {options.MaxDocumentLength} characters; put long lists into variables");
        }

        var document = Build(call.Query);
        return DocumentGuard.Check(document, call.Variables, options) is { } refusal ? throw refusal : document;
    }

    private GraphQLDocument Build(string query)
    {
        try
        {
            return builder.Build(query);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            // The parser's own bound, which the builder lets through; its message would repeat the document.
            throw RequestErrors.TooComplex("The document nests deeper than the parser goes");
        }
    }

    /// <summary>Whether the operation that a call names only reads.</summary>
    public static bool IsQuery(GraphQLDocument document, GraphQLCall call)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        return operations.FirstOrDefault(o => call.OperationName is null || o.Name?.Value == call.OperationName)?.Operation
            is null or OperationType.Query;
    }

    /// <summary>The answer, with no more errors than the limit.</summary>
    public async Task<ExecutionResult> RunAsync(
        GraphQLDocument document, GraphQLCall call, IServiceProvider services, CancellationToken cancellation)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = call.Query,
            Document = document,
            OperationName = call.OperationName,
            Variables = call.Variables,
            RequestServices = services,
            CancellationToken = cancellation,
            Timeout = options.Timeout,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
        }).ConfigureAwait(false);
        if (result.Errors?.Count > options.MaxErrors)
        {
            var kept = new ExecutionErrors();
            kept.AddRange(result.Errors.Take(options.MaxErrors));
            result.Errors = kept;
        }

        return result;
    }
}
