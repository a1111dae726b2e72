using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Reads the plain JSON of the Query API, half the size of its typed JSON. It tells whole numbers from others by their point, but not a
/// day from a string: whoever reads a day knows that it is one.
/// </summary>
internal static class PlainValue
{
    /// <summary>Reads the value that begins at the reader's token; the whole value must be in the reader's buffer.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static object? Read(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble(),
            JsonTokenType.StartArray => List(ref reader),
            JsonTokenType.StartObject => Map(ref reader),
            var other => throw new JsonException($"unexpected {other} in a row"),
        };

    private static ImmutableArray<object?> List(ref Utf8JsonReader reader)
    {
        var list = ImmutableArray.CreateBuilder<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref reader));
        }

        return list.DrainToImmutable();
    }

    private static Dictionary<string, object?> Map(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = Read(ref reader);
        }

        return map;
    }
}
