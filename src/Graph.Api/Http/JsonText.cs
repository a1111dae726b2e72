using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>
/// Parses JSON that strangers send, and refuses with its place what the parser lets through and later trips over: bytes that are no UTF-8,
/// halves of surrogate pairs, and a key that is given twice.
/// </summary>
internal static class JsonText
{
    /// <summary>The value in <paramref name="json"/>.</summary>
    /// <exception cref="ExecutionError">It is malformed.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            CheckEncoding(json.Span);
            CheckTokens(json.Span);
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            var line = (int)error.LineNumber.GetValueOrDefault();
            throw RequestErrors.BadRequest(
                $"Not JSON at line {line + 1}, column {Column(json.Span, line, (int)error.BytePositionInLine.GetValueOrDefault())}"
            );
        }
    }

    private static void CheckEncoding(ReadOnlySpan<byte> json)
    {
        if (Utf8.IsValid(json))
        {
            return;
        }

        var start = 0;
        while (Rune.DecodeFromUtf8(json[start..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            start += length;
        }

        throw At(json, start, "Not UTF-8");
    }

    private static void CheckTokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var open = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName when !open.Peek().Add(Text(ref reader, json)):
                    throw At(json, (int)reader.TokenStartIndex, $"Key '{Shown(reader.GetString())}' is given twice");
                case JsonTokenType.String when reader.ValueIsEscaped:
                    Text(ref reader, json);
                    break;
                default:
                    break;
            }
        }
    }

    private static string Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw At(json, (int)reader.TokenStartIndex, "A string has half a surrogate pair");
        }
    }

    private static ExecutionError At(ReadOnlySpan<byte> json, int start, string problem)
    {
        var line = json[..start].Count((byte)'\n');
        return RequestErrors.BadRequest(
            $"{problem} at line {line + 1}, column {Column(json, line, start - 1 - json[..start].LastIndexOf((byte)'\n'))}"
        );
    }

    // Positions count bytes; people and editors count characters.
    private static int Column(ReadOnlySpan<byte> json, int line, int byteInLine)
    {
        for (; line > 0; line--)
        {
            json = json[(json.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(json[..Math.Min(byteInLine, json.Length)]) + 1;
    }

    private static string Shown(string? key) => key is { Length: > 40 } ? string.Concat(key.AsSpan(0, 40), "…") : key ?? "";
}
