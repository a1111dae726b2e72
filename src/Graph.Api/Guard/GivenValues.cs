using System.Collections;
using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Guard;

/// <summary>The values of arguments as one call gives them: literals, variables, and the defaults of both.</summary>
internal sealed class GivenValues(GraphQLOperationDefinition operation, Inputs? variables)
{
    private readonly Dictionary<(string Variable, QueryArgument Argument), double> _prices = [];

    /// <summary>How many rows an argument asks for, or null where it says nothing.</summary>
    public double? Rows(GraphQLField field, QueryArgument argument) =>
        argument.GetMetadata<bool>(ListSizeAttribute.PairsKey) && Number(field, argument) is { } listed
            ? listed * (listed - 1) / 2
            : Number(field, argument);

    private double? Number(GraphQLField field, QueryArgument argument) =>
        Of(field, argument) switch
        {
            double number => Math.Max(0, number),
            GraphQLListValue list => list.Values?.Count ?? 0,
            string or GraphQLValue or null => null,
            ICollection list => list.Count,
            IConvertible number => Math.Max(0, number.ToDouble(CultureInfo.InvariantCulture)),
            System.Numerics.BigInteger number => Math.Max(0, (double)number),
            _ => null,
        };

    /// <summary>What an argument adds to the cost of its field.</summary>
    public double Price(GraphQLField field, QueryArgument argument)
    {
        if (Written(field, argument) is not GraphQLVariable variable)
        {
            return Price(Of(field, argument), argument, argument.ResolvedType);
        }

        // A large value may be used in many places; it is looked through once.
        var key = ((string)variable.Name.Value, argument);
        if (!_prices.TryGetValue(key, out var price))
        {
            _prices[key] = price = Price(Of(field, argument), argument, argument.ResolvedType);
        }

        return price;
    }

    private double Price(object? value, IMetadataReader declared, IGraphType? type)
    {
        if (value is null)
        {
            return 0;
        }

        var own = declared.GetMetadata<double>(CostAttribute.OwnKey);
        return type?.GetNamedType() is IInputObjectGraphType input ? own + PriceFields(value, input) : own;
    }

    private double PriceFields(object value, IInputObjectGraphType input) =>
        value switch
        {
            GraphQLObjectValue written => written.Fields?.Sum(f => PriceField(Resolve(f.Value), input.Fields.Find(f.Name.Value))) ?? 0,
            GraphQLListValue list => list.Values?.Sum(v => Resolve(v) is { } item ? PriceFields(item, input) : 0) ?? 0,
            IDictionary<string, object?> fields => fields.Sum(f => PriceField(f.Value, input.Fields.Find(f.Key))),
            IEnumerable list and not string => list.Cast<object?>().Sum(item => item is null ? 0 : PriceFields(item, input)),
            _ => 0,
        };

    private double PriceField(object? value, FieldType? field) => field is null ? 0 : Price(value, field, field.ResolvedType);

    private object? Of(GraphQLField field, QueryArgument argument) =>
        Written(field, argument) is { } value ? Resolve(value) ?? argument.DefaultValue : argument.DefaultValue;

    private object? Resolve(GraphQLValue? value) =>
        value switch
        {
            null or GraphQLNullValue => null,
            GraphQLIntValue number => double.Parse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            GraphQLVariable variable when variables?.TryGetValue((string)variable.Name.Value, out var given) == true => given,
            GraphQLVariable variable => Resolve(
                operation.Variables?.Items.FirstOrDefault(v => v.Variable.Name.Value == variable.Name.Value)?.DefaultValue
            ),
            _ => value,
        };

    private static GraphQLValue? Written(GraphQLField field, QueryArgument argument) =>
        field.Arguments?.FirstOrDefault(a => a.Name.Value == argument.Name)?.Value;
}
