namespace Graph.Storage.Sqlite;

/// <summary>Names as the JSON array that <c>json_each</c> takes apart.</summary>
internal static class PartList
{
    public static string Of(IEnumerable<string> names) => $"[{string.Join(',', names.Select(name => $"\"{name}\""))}]";
}
