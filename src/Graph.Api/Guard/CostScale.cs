using Graph.Api.Documents;
using Graph.Api.Paging;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Guard;

/// <summary>
/// Reckons what an operation costs from what the schema declares and the call gives, before it is run and in one walk: each fragment is
/// reckoned once. The document must have passed <see cref="DocumentGuard"/>, which knows of circles and depth.
/// </summary>
internal sealed class CostScale(ParsedDocument document, GivenValues given, ISchema schema)
{
    private readonly Dictionary<string, Cost> _fragments = new(StringComparer.Ordinal);

    /// <summary>What the operation costs.</summary>
    public double Weigh(GraphQLOperationDefinition operation)
    {
        IGraphType? root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        return Weigh(operation.SelectionSet, root).In(FieldCost.UsualRows, FieldCost.Counting);
    }

    private Cost Weigh(GraphQLSelectionSet? selections, IGraphType? type)
    {
        var sum = default(Cost);
        foreach (var selection in selections?.Selections ?? [])
        {
            sum += selection switch
            {
                GraphQLField field => Weigh(field, type),
                GraphQLInlineFragment inline => Weigh(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type),
                GraphQLFragmentSpread spread => Weigh((string)spread.FragmentName.Name.Value),
                _ => default,
            };
        }

        return sum;
    }

    private Cost Weigh(string fragment)
    {
        if (!_fragments.TryGetValue(fragment, out var cost))
        {
            var definition = document.Fragments.GetValueOrDefault(fragment);
            cost = Weigh(definition?.SelectionSet, TypeOf(definition?.TypeCondition));
            _fragments.Add(fragment, cost);
        }

        return cost;
    }

    private Cost Weigh(GraphQLField field, IGraphType? parent)
    {
        // What the type does not have is refused by validation.
        if (parent is null || Find(parent, field) is not { } definition)
        {
            return Weigh(field.SelectionSet, null);
        }

        var declared = FieldCost.Of(definition, parent);
        var below = Weigh(field.SelectionSet, declared.Type);
        if (field.Name.Value == "totalCount" && declared.Type is ScalarGraphType)
        {
            return new Cost(declared.Own, 0, 1);
        }

        var priced = declared.Priced.Sum(argument => given.Price(field, argument));
        var own = declared.Own + priced;
        if (declared.Sizes.Count > 0)
        {
            var rows = declared.Sizes.Max(argument => given.Rows(field, argument)) ?? PageArguments.DefaultFirst;
            return new Cost(Cost.Bounded(own + (declared.IsList ? rows * below.Once : 0) + below.In(rows, declared.Count)), 0, 0);
        }

        return !declared.IsList ? below + new Cost(own, 0, 0)
            : declared.Rows is { } length
                ? new Cost(
                    Cost.Bounded(priced + (length * (declared.Own + below.Once))),
                    Cost.Bounded(length * below.EachRow),
                    Cost.Bounded(length * below.Counts)
                )
            : new Cost(0, own + below.In(FieldCost.UsualRows, FieldCost.Counting), 0);
    }

    private FieldType? Find(IGraphType parent, GraphQLField field)
    {
        var name = field.Name.Value;
        return name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
            : name == schema.SchemaMetaFieldType.Name && parent == schema.Query ? schema.SchemaMetaFieldType
            : name == schema.TypeMetaFieldType.Name && parent == schema.Query ? schema.TypeMetaFieldType
            : (parent as IComplexGraphType)?.Fields.Find(name);
    }

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : schema.AllTypes[condition.Type.Name.Value];
}
