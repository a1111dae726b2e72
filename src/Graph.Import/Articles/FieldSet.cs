namespace Graph.Import.Articles;

/// <summary>The fields of one article while a format collects them; the first value of a field stays, and blank ones do not
/// count.</summary>
/// <param name="path">The path as the user gave it.</param>
/// <param name="line">The line on which the article begins, from 1.</param>
internal sealed class FieldSet(string path, int line)
{
    private readonly Dictionary<string, ArticleField> _fields = new(StringComparer.Ordinal);

    /// <summary>Takes a value, unless the field has one.</summary>
    public FieldSet Add(string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _fields.TryAdd(field, new ArticleField(value, line));
        }

        return this;
    }

    /// <summary>The article with these fields.</summary>
    public RawArticle Article(string text, bool withdrawn = false) => new(path, line, text, _fields) { Withdrawn = withdrawn };
}
