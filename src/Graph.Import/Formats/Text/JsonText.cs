using System.Text.Json;

namespace Graph.Import.Formats.Text;

/// <summary>Text out of JSON values.</summary>
internal static class JsonText
{
    /// <summary>The value at a path of names with dots between them, or null; a property that has the whole path as its name goes
    /// first.</summary>
    public static JsonElement? At(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (value.TryGetProperty(path, out var found))
        {
            return found;
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && value.TryGetProperty(path[..dot], out var inner) ? At(inner, path[(dot + 1)..]) : null;
    }

    /// <summary>The text of a string, of a number where that is allowed, or of a list of strings as paragraphs; otherwise null.</summary>
    public static string? Of(JsonElement value, bool isList = false, bool isNumber = false) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number when isNumber => value.GetRawText(),
            JsonValueKind.Array when isList && value.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String) => string.Join(
                "\n\n",
                value.EnumerateArray().Select(i => i.GetString())
            ),
            _ => null,
        };

    /// <summary>The string under the first of several names that has one, or null.</summary>
    public static string? First(JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (value.TryGetProperty(name, out var found) && Of(found, isNumber: true) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
