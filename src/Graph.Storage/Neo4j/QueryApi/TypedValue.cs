using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Reads the typed JSON of the Query API, <c>{"$type":"Integer","_value":"42"}</c>, where a day cannot be mistaken for a string.
/// Nodes, relationships and paths are not read: our statements return their properties.
/// </summary>
internal static class TypedValue
{
    /// <summary>Reads the value that begins at the reader's token; the whole value must be in the reader's buffer.</summary>
    /// <exception cref="JsonException">It is no typed value, or of a type that no statement of ours returns.</exception>
    public static object? Read(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        Next(ref reader, JsonTokenType.PropertyName);
        if (!reader.ValueTextEquals("$type"u8))
        {
            throw new JsonException("a typed value must begin with $type");
        }

        Next(ref reader, JsonTokenType.String);
        var type = TypeOf(ref reader);
        Next(ref reader, JsonTokenType.PropertyName);
        reader.Read();
        var value = Value(ref reader, type);
        Next(ref reader, JsonTokenType.EndObject);
        return value;
    }

    private static object? Value(ref Utf8JsonReader reader, Kind type) =>
        type switch
        {
            Kind.Null => null,
            Kind.Boolean => reader.GetBoolean(),
            Kind.Integer => long.Parse(reader.GetString()!, CultureInfo.InvariantCulture),
            Kind.Float => double.Parse(reader.GetString()!, CultureInfo.InvariantCulture),
            Kind.Date => DateOnly.ParseExact(reader.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Kind.List => List(ref reader),
            Kind.Map => Map(ref reader),
            _ => reader.GetString(),
        };

    private static ImmutableArray<object?>.Builder NewList() => ImmutableArray.CreateBuilder<object?>();

    private static ImmutableArray<object?> List(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var list = NewList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref reader));
        }

        return list.DrainToImmutable();
    }

    private static Dictionary<string, object?> Map(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = Read(ref reader);
        }

        return map;
    }

    private static Kind TypeOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("String"u8) ? Kind.String
        : reader.ValueTextEquals("Integer"u8) ? Kind.Integer
        : reader.ValueTextEquals("Float"u8) ? Kind.Float
        : reader.ValueTextEquals("Null"u8) ? Kind.Null
        : reader.ValueTextEquals("Boolean"u8) ? Kind.Boolean
        : reader.ValueTextEquals("Date"u8) ? Kind.Date
        : reader.ValueTextEquals("List"u8) ? Kind.List
        : reader.ValueTextEquals("Map"u8) ? Kind.Map
        : throw new JsonException($"a value of type {reader.GetString()} was not expected");

    private static void Next(ref Utf8JsonReader reader, JsonTokenType type)
    {
        reader.Read();
        Expect(ref reader, type);
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"expected {type}, got {reader.TokenType}");
        }
    }

    private enum Kind
    {
        String,
        Integer,
        Float,
        Null,
        Boolean,
        Date,
        List,
        Map,
    }
}
