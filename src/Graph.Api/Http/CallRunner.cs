using Graph.Api.Access;
using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Guard;
using Graph.Api.Observation;
using Graph.Api.Running;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace Graph.Api.Http;

/// <summary>Finds, parses, weighs and runs what a call asks for.</summary>
internal sealed class CallRunner(
    IDocumentExecuter<ISchema> executer,
    DocumentSource source,
    DocumentReader documents,
    ISchema schema,
    ErrorLog log,
    GraphApiOptions options
)
{
    private readonly IEnumerable<IValidationRule>? _rules = options.Introspection
        ? null
        : [.. DocumentValidator.CoreRules, NoIntrospectionValidationRule.Instance];

    /// <summary>The document and operation that a call asks to run.</summary>
    /// <exception cref="ExecutionError">There is none, or it is no GraphQL, or too large.</exception>
    public PreparedCall Find(GraphQLCall call, Caller caller)
    {
        var document = documents.Read(source.Text(call, caller));
        return new PreparedCall(call, document, document.Operation(call.OperationName), 0);
    }

    /// <summary>The call with its cost, once it is found affordable and allowed.</summary>
    /// <exception cref="ExecutionError">It asks for too much, or for what the caller may not do.</exception>
    public PreparedCall Approve(PreparedCall found, Caller caller)
    {
        schema.Initialize();
        found = found with { Caller = caller.Name };
        if (found.Operation is { } operation)
        {
            CheckKind(operation.Operation, caller);
            var scale = new CostScale(found.Document, new GivenValues(operation, found.Call.Variables), schema);
            found = found with { Cost = (long)Math.Ceiling(scale.Weigh(operation)) };
        }

        if (found.Cost > options.MaxCost)
        {
            throw RequestErrors.TooDear(found.Cost, options.MaxCost);
        }

        source.Keep(found.Call);
        return found;
    }

    /// <summary>The answer, with what it costs and no more errors than the limit.</summary>
    public Task<ExecutionResult> RunAsync(
        PreparedCall prepared,
        string correlation,
        IServiceProvider services,
        CancellationToken cancellation
    ) => ApiTelemetry.OperationAsync(prepared, () => ExecuteAsync(prepared, correlation, services, cancellation));

    /// <summary>The answer as the client may see it: no more errors than the limit, and what it hides told to the log.</summary>
    public ExecutionResult Public(ExecutionResult result, string correlation)
    {
        log.Note(result.Errors, correlation);
        if (result.Errors?.Count > options.MaxErrors)
        {
            var kept = new ExecutionErrors();
            kept.AddRange(result.Errors.Take(options.MaxErrors));
            result.Errors = kept;
        }

        return result;
    }

    private async Task<ExecutionResult> ExecuteAsync(
        PreparedCall prepared,
        string correlation,
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        var result = await executer
            .ExecuteAsync(
                new ExecutionOptions
                {
                    Query = (string)prepared.Document.Syntax.Source,
                    Document = prepared.Document.Syntax,
                    OperationName = prepared.Call.OperationName,
                    Variables = prepared.Call.Variables,
                    // None of the rules looks at variables, so a document that passed them once passes them again.
                    ValidationRules = prepared.Document.IsValid ? [] : _rules,
                    RequestServices = services,
                    CancellationToken = cancellation,
                    UserContext = new CallContext(prepared.Document, correlation, prepared.Caller),
                    // A subscription goes on until its listener leaves.
                    Timeout = prepared.Operation?.Operation == OperationType.Subscription ? Timeout.InfiniteTimeSpan : options.Timeout,
                    TimeoutAction = TimeoutAction.ReturnTimeoutError,
                }
            )
            .ConfigureAwait(false);
        if (result.Executed)
        {
            prepared.Document.IsValid = true;
            (result.Extensions ??= []).Add(
                "cost",
                new Dictionary<string, long>(StringComparer.Ordinal) { ["requested"] = prepared.Cost, ["limit"] = options.MaxCost }
            );
        }

        return Public(result, correlation);
    }

    private void CheckKind(OperationType kind, Caller caller)
    {
        if (
            (kind == OperationType.Mutation && schema.Mutation is null)
            || (kind == OperationType.Subscription && schema.Subscription is null)
        )
        {
            throw RequestErrors.BadRequest($"This server has no {(kind == OperationType.Mutation ? "mutations" : "subscriptions")}");
        }

        RequestErrors.Check(caller, kind == OperationType.Mutation ? Scope.Write : Scope.Read, options);
    }
}
