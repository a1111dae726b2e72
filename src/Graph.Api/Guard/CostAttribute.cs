using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Guard;

/// <summary>
/// Declares what a field costs each time it is resolved, or what an argument or input field adds where it is given. A row is 1.
/// Without it a field that leads to objects costs <see cref="FieldCost.Object"/>, a page <see cref="FieldCost.Page"/> and its rows, all
/// else nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class CostAttribute(double own) : GraphQLAttribute
{
    /// <summary>Metadata key of the cost itself.</summary>
    public const string OwnKey = "cost";

    /// <summary>Metadata key of <see cref="Count"/>.</summary>
    public const string CountKey = "cost.count";

    /// <summary>What <c>totalCount</c> below this page costs, where it is not the usual.</summary>
    public double Count { get; set; } = double.NaN;

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType)
    {
        fieldType.WithMetadata(OwnKey, own);
        if (!double.IsNaN(Count))
        {
            fieldType.WithMetadata(CountKey, Count);
        }
    }

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument) => queryArgument.WithMetadata(OwnKey, own);
}
