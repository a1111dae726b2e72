using GraphQL;
using GraphQL.Validation;

namespace Graph.Api.Running;

/// <summary>Validates documents, and of one that was found valid before only what a call gives it: its variables.</summary>
internal sealed class RepeatedValidation : IDocumentValidator
{
    private readonly DocumentValidator _whole = new();

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        options.UserContext is CallContext { Document: { IsValid: true, Plan: { } plan } } && Repeat(plan, options) is { } result
            ? Task.FromResult(result)
            // What is wrong with the variables is told by the one that tells all else.
            : _whole.ValidateAsync(options);

    private static IValidationResult? Repeat(DocumentPlan plan, in ValidationOptions options)
    {
        var context = new ValidationContext
        {
            Schema = options.Schema,
            Document = options.Document,
            Operation = options.Operation,
            Variables = options.Variables,
            Extensions = options.Extensions,
            UserContext = options.UserContext,
            Metrics = options.Metrics,
            RequestServices = options.RequestServices,
            CancellationToken = options.CancellationToken,
        };
        var reading = context.GetVariablesValuesAsync();
        if (!reading.IsCompletedSuccessfully || reading.Result is not (var variables, null))
        {
            return null;
        }

        try
        {
            return new ValidationResult
            {
                Variables = variables,
                ArgumentValues = plan.Arguments(options.Operation, options.Schema).With(variables),
            };
        }
        catch (ExecutionError)
        {
            return null;
        }
    }
}
