using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Storage.Sqlite;

/// <summary>Names as the JSON array that <c>json_each</c> takes apart.</summary>
internal static class PartList
{
    public static string Of(IEnumerable<string> names) => $"[{string.Join(',', names.Select(Quoted))}]";

    private static string Quoted(string name) => $"\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
