using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Storage;

/// <summary>The small lists of an article's parts as JSON texts; null stands for an empty list.</summary>
internal static class PartJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ImmutableSortedDictionary<string, AttributeValue> s_none =
        ImmutableSortedDictionary.Create<string, AttributeValue>(StringComparer.Ordinal);

    /// <summary>An object whose members are words or numbers.</summary>
    public static string? Write(ImmutableSortedDictionary<string, AttributeValue> attributes) => attributes.IsEmpty ? null : Write(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in attributes)
        {
            if (value.Number is { } number)
                json.WriteNumber(name, number);
            else
                json.WriteString(name, value.Text);
        }

        json.WriteEndObject();
    });

    /// <summary>An array of <c>[role, start, end]</c>.</summary>
    public static string? Write(ImmutableArray<Cue> cues) => cues.IsDefaultOrEmpty ? null : Array(cues, (json, cue) =>
    {
        json.WriteStringValue(cue.Role);
        Write(json, cue.Span);
    });

    /// <summary>An array of <c>[start, end, words]</c>.</summary>
    public static string Write(ImmutableArray<Mention> mentions) => Array(mentions, (json, mention) =>
    {
        Write(json, mention.Span);
        json.WriteStringValue(mention.Text);
    });

    /// <summary>An array of words.</summary>
    public static string Write(ImmutableArray<string> words) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    });

    public static ImmutableSortedDictionary<string, AttributeValue> ReadAttributes(string? text)
    {
        if (text is null)
            return s_none;
        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateObject().Aggregate(s_none, (all, member) => all.Add(member.Name, Value(member.Value)));
    }

    public static ImmutableArray<Cue> ReadCues(string? text) =>
        text is null ? [] : Read(text, cue => new Cue(cue[0].GetString()!, Span(cue[1], cue[2])));

    public static ImmutableArray<Mention> ReadMentions(string text) => Read(text, mention => new Mention(Span(mention[0], mention[1]), mention[2].GetString()!));

    public static ImmutableArray<string> ReadWords(string text) => Read(text, word => word.GetString()!);

    private static AttributeValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => AttributeValue.Of(element.GetDouble()),
        JsonValueKind.Null => default,
        _ => AttributeValue.Of(element.GetString()!),
    };

    private static TextSpan Span(JsonElement start, JsonElement end) => new(start.GetInt32(), end.GetInt32());

    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
    }

    private static ImmutableArray<T> Read<T>(string text, Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(read)];
    }

    private static string Array<T>(ImmutableArray<T> items, Action<Utf8JsonWriter, T> write) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartArray();
            write(json, item);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
