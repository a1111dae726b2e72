namespace Graph.Import.Articles;

/// <summary>A field as it stands in an input.</summary>
/// <param name="Value">Its value, untrimmed.</param>
/// <param name="Line">The line that it stands on, from 1.</param>
internal readonly record struct ArticleField(string Value, int Line);
