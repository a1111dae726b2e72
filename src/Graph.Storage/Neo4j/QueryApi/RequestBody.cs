using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Writes the body of a request. Parameters go as plain JSON, a third of the size of typed JSON; a whole-numbered double is written with
/// its <c>.0</c>, because the server takes a number without it for an integer. Older servers need the members in this order.
/// </summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a statement with its parameters; without a statement, the body that begins a transaction.</summary>
    public static HttpContent Of(
        CypherStatement? statement,
        CypherParameters? parameters,
        string tag,
        CypherAccess? access,
        IReadOnlyCollection<string> bookmarks
    )
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            if (statement is not null)
            {
                writer.WriteString("statement"u8, statement.Text);
                writer.WriteStartObject("parameters"u8);
                foreach (var (name, value) in parameters ?? [])
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }

                writer.WriteString(CypherTag.Parameter, tag);
                writer.WriteEndObject();
            }

            if (access is { } mode)
            {
                writer.WriteString("accessMode"u8, mode == CypherAccess.Read ? "Read"u8 : "Write"u8);
            }

            if (bookmarks.Count > 0)
            {
                writer.WritePropertyName("bookmarks"u8);
                Write(writer, bookmarks);
            }

            writer.WriteEndObject();
        }

        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(writer, number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map);
                break;
            case IEnumerable list:
                WriteList(writer, list);
                break;
            default:
                throw new InvalidOperationException($"a parameter cannot be a {value.GetType().Name}");
        }
    }

    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        if (!double.IsFinite(number))
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture, $"the number {number} cannot be stored"));
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text);
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var value in list)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
    }
}
