namespace Graph.Import.Articles;

/// <summary>An article as a format hands it over: decoded, but neither checked nor normalised.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Line">The line on which the article begins, from 1.</param>
/// <param name="Text">Its text with whatever line ends it has.</param>
/// <param name="Fields">Its fields by the names of <see cref="FieldNames"/>.</param>
internal sealed record RawArticle(string Path, int Line, string Text, IReadOnlyDictionary<string, ArticleField> Fields)
{
    /// <summary>The input as it stands, for those who mend it; null where it is not at hand.</summary>
    public string? Raw { get; init; }

    /// <summary>Whether the publisher takes the article back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The trimmed value of a field, or null where it is missing or blank.</summary>
    public string? Value(string name) =>
        Fields.TryGetValue(name, out var field) && !string.IsNullOrWhiteSpace(field.Value) ? field.Value.Trim() : null;

    /// <summary>The line of a field, or the first line of the article.</summary>
    public int LineOf(string name) => Fields.TryGetValue(name, out var field) ? field.Line : Line;
}
