namespace Graph.Language.Lexicons;

/// <summary>A rule of <c>inflection.tsv</c>: a form of <see cref="Class"/> that ends so becomes another form.</summary>
internal sealed record InflectionRule(string Class, string From, string Ending, string Becomes, WordTags Tags)
{
    public string? Apply(string form) =>
        form.EndsWith(Ending, StringComparison.Ordinal) && form.Length > Ending.Length ? form[..^Ending.Length] + Becomes : null;
}
