using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Guard;

/// <summary>What the schema declares about the cost of a field.</summary>
/// <param name="Type">The type that it leads to, without list and non-null.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Own">What it costs by itself.</param>
/// <param name="Count">What <c>totalCount</c> directly below it costs.</param>
/// <param name="Rows">How long its list is, where the schema says so.</param>
/// <param name="Sizes">Its arguments that say how many rows it has.</param>
/// <param name="Priced">Its arguments that cost something where they are given.</param>
internal sealed record FieldCost(
    IGraphType? Type,
    bool IsList,
    double Own,
    double Count,
    int? Rows,
    IReadOnlyList<QueryArgument> Sizes,
    IReadOnlyList<QueryArgument> Priced
)
{
    /// <summary>What a field costs that leads to an object, unless it declares something else.</summary>
    public const double Object = 1;

    /// <summary>What a page costs besides its rows, unless it declares something else.</summary>
    public const double Page = 5;

    /// <summary>What counting a list costs, unless the page declares something else.</summary>
    public const double Counting = 1_000;

    /// <summary>What looking for words adds to a page.</summary>
    public const double Search = 500;

    /// <summary>Length of a list that nothing says the length of.</summary>
    public const int UsualRows = 10;

    private const double Introspection = 0.01;
    private const int IntrospectionRows = 30;

    private static readonly ConditionalWeakTable<FieldType, FieldCost> s_known = [];

    /// <summary>The declared cost of a field of the type <paramref name="parent"/>.</summary>
    public static FieldCost Of(FieldType field, IGraphType parent) =>
        s_known.TryGetValue(field, out var known) ? known : s_known.GetValue(field, key => Read(key, parent));

    private static FieldCost Read(FieldType field, IGraphType parent)
    {
        var type = field.ResolvedType?.GetNamedType();
        var arguments = field.Arguments?.AsEnumerable() ?? [];
        List<QueryArgument> sizes = [.. arguments.Where(a => a.Name is "first" or "last" || a.HasMetadata(ListSizeAttribute.Key))];
        var ofSchema = parent.Name.StartsWith("__", StringComparison.Ordinal);
        var usual =
            type is null or ScalarGraphType ? 0
            : ofSchema ? Introspection
            : sizes.Count > 0 ? Page
            : Object;
        return new FieldCost(
            type,
            Unwrap(field.ResolvedType) is ListGraphType,
            field.GetMetadata(CostAttribute.OwnKey, usual),
            field.GetMetadata(CostAttribute.CountKey, Counting),
            field.HasMetadata(ListSizeAttribute.Key) ? field.GetMetadata<int>(ListSizeAttribute.Key)
                : ofSchema ? IntrospectionRows
                : null,
            sizes,
            [.. arguments.Where(a => a.HasMetadata(CostAttribute.OwnKey) || a.ResolvedType?.GetNamedType() is IInputObjectGraphType)]
        );
    }

    private static IGraphType? Unwrap(IGraphType? type) => type is NonNullGraphType required ? required.ResolvedType : type;
}
