using Graph.Api.Documents;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Guard;

/// <summary>
/// Refuses documents that would cost too much, in one walk whose time is linear in the document: each fragment is weighed once.
/// It must run before validation, since execution expands fragments that are spread many times exponentially.
/// </summary>
internal static class DocumentGuard
{
    /// <summary>The first limit that <paramref name="document"/> breaks, or null.</summary>
    public static ExecutionError? Check(ParsedDocument document, GraphApiOptions limits)
    {
        var definitions = document.Syntax.Definitions;
        if (definitions.Count > limits.MaxDefinitions)
        {
            return RequestErrors.TooComplex(
                $"The document has {definitions.Count} operations and fragments; at most {limits.MaxDefinitions} are allowed"
            );
        }

        try
        {
            var scale = new DocumentScale(document, limits);
            return definitions.Select(scale.Weigh).Select(weight => Broken(weight, limits)).FirstOrDefault(error => error is not null);
        }
        catch (ExecutionError error)
        {
            return error;
        }
    }

    private static ExecutionError? Broken(Weight weight, GraphApiOptions limits) =>
        weight.Fields > limits.MaxFields
            ? RequestErrors.TooComplex(
                $"The document selects more than {limits.MaxFields} fields, with fragments counted where they are spread"
            )
        : weight.Depth > limits.MaxDepth ? RequestErrors.TooComplex($"The document nests fields deeper than {limits.MaxDepth} levels")
        : weight.Aliases > limits.MaxAliases
            ? RequestErrors.TooComplex(
                $"The document has more than {limits.MaxAliases} aliases, with fragments counted where they are spread"
            )
        : null;
}
