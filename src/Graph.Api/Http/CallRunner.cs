using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;

namespace Graph.Api.Http;

/// <summary>Parses, weighs and runs a call.</summary>
internal sealed class CallRunner(IDocumentExecuter<ISchema> executer, DocumentReader documents, ISchema schema, GraphApiOptions options)
{
    /// <summary>The call, once it is found affordable.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, or asks for too much.</exception>
    public PreparedCall Prepare(GraphQLCall call)
    {
        var document = documents.Read(call.Query);
        var operation = document.Operation(call.OperationName);
        var cost = operation is null ? 0 : (long)Math.Ceiling(new CostScale(document, new GivenValues(operation, call.Variables), schema).Weigh(operation));
        return cost <= options.MaxCost ? new PreparedCall(call, document, operation, cost) : throw RequestErrors.TooDear(cost, options.MaxCost);
    }

    /// <summary>The answer, with what it costs and no more errors than the limit.</summary>
    public async Task<ExecutionResult> RunAsync(PreparedCall prepared, IServiceProvider services, CancellationToken cancellation)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = prepared.Call.Query,
            Document = prepared.Document.Syntax,
            OperationName = prepared.Call.OperationName,
            Variables = prepared.Call.Variables,
            // None of the rules looks at variables, so a document that passed them once passes them again.
            ValidationRules = prepared.Document.IsValid ? [] : null,
            RequestServices = services,
            CancellationToken = cancellation,
            Timeout = options.Timeout,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
        }).ConfigureAwait(false);
        if (result.Executed)
        {
            prepared.Document.IsValid = true;
            (result.Extensions ??= []).Add("cost", new Dictionary<string, long>(StringComparer.Ordinal) { ["requested"] = prepared.Cost, ["limit"] = options.MaxCost });
        }

        if (result.Errors?.Count > options.MaxErrors)
        {
            var kept = new ExecutionErrors();
            kept.AddRange(result.Errors.Take(options.MaxErrors));
            result.Errors = kept;
        }

        return result;
    }
}
