using Graph.Api.Errors;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schema;

/// <summary>Marks an argument for which another stands that came later: where nothing else is said, a field of <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ReplacedAttribute(string reason = ReplacedAttribute.Reason) : GraphQLAttribute
{
    private const string Reason = "Use where.";

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument)
    {
        queryArgument.DeprecationReason = reason;
        queryArgument.Description = null;
    }

    /// <summary>Refuses a field that is given both, so that none is ignored.</summary>
    /// <exception cref="ExecutionError">It is.</exception>
    public static void Check(IResolveFieldContext context, object? where)
    {
        if (where is null)
        {
            return;
        }

        var other = context.FieldDefinition.Arguments?.FirstOrDefault(a => a.DeprecationReason == Reason && context.HasArgument(a.Name));
        if (other is not null)
        {
            throw RequestErrors.BadArgument("where", $"expected '{other.Name}' inside it, got it beside it");
        }
    }
}
