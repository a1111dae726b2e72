using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schema;

/// <summary>The scalar of <see cref="DateOnly"/>.</summary>
internal sealed class DateGraph : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Makes the scalar.</summary>
    public DateGraph()
    {
        Name = "Date";
        Description = "A calendar day, yyyy-MM-dd.";
        Introspection.SpecifiedBy(this, "https://scalars.graphql.org/andimarek/local-date.html");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLStringValue text => Read((string)text.Value),
            GraphQLNullValue => null,
            _ => ThrowLiteralConversionError(value),
        };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value switch
        {
            string text => Read(text),
            null => null,
            _ => ThrowValueConversionError(value),
        };

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value switch
        {
            DateOnly day => day.ToString(Format, CultureInfo.InvariantCulture),
            null => null,
            _ => ThrowSerializationError(value),
        };

    private static DateOnly Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"expected a day as {Format}, got '{text}'");
}
