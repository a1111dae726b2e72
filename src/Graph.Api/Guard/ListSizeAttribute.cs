using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Guard;

/// <summary>
/// Declares how long a list is: on a field the length to reckon with, on a parameter that its number, or the length of its list, says so.
/// Arguments named <c>first</c> and <c>last</c> need no mark. A list without any takes the size of the page it stands in, else
/// <see cref="FieldCost.UsualRows"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class ListSizeAttribute(int rows = 0) : GraphQLAttribute
{
    /// <summary>Metadata key of the length.</summary>
    public const string Key = "listSize";

    /// <summary>Metadata key of whether there is a row for each pair of what a parameter lists.</summary>
    public const string PairsKey = "listSizePairs";

    /// <summary>Whether there is a row for each pair of what the parameter lists, and not for each of them.</summary>
    public bool OfPairs { get; init; }

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.WithMetadata(Key, rows);

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument) => queryArgument.WithMetadata(Key, rows).WithMetadata(PairsKey, OfPairs);
}
