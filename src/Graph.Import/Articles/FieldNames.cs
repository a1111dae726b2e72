using System.Collections.Frozen;

namespace Graph.Import.Articles;

/// <summary>The fields that inputs may carry, and the other names under which they are found in the wild.</summary>
internal static class FieldNames
{
    public const string Text = "text";
    public const string Title = "title";
    public const string Published = "published";
    public const string Language = "language";
    public const string Url = "url";
    public const string Source = "source";
    public const string Version = "version";
    public const string Modified = "modified";

    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>
    {
        [Title] = Title,
        [Published] = Published,
        ["date"] = Published,
        [Language] = Language,
        ["lang"] = Language,
        [Url] = Url,
        [Source] = Source,
        [Version] = Version,
        [Modified] = Modified,
        ["updated"] = Modified,
        ["dateModified"] = Modified,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All fields, for messages.</summary>
    public static IReadOnlyList<string> All { get; } = [Text, Title, Published, Language, Url, Source, Version, Modified];

    /// <summary>The field that an input's <paramref name="name"/> means; false where it means none.</summary>
    public static bool TryGet(string name, out string field)
    {
        var known = s_names.TryGetValue(name, out var found);
        field = found ?? "";
        return known;
    }
}
