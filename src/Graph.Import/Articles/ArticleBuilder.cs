using System.Text;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Import.Articles;

/// <summary>Makes an article of what a format read: checks the fields, normalises the text, finds id and language.</summary>
internal static class ArticleBuilder
{
    private const string Heading = "# ";

    public static ReadResult Build(RawArticle raw, ReadOptions options)
    {
        if (FirstFault(raw) is { } fault)
        {
            return ReadResult.Refused(fault);
        }

        var published = options.Published;
        if (raw.Value(FieldNames.Published) is { } written)
        {
            if (!PublishedDate.TryParse(written, out var day))
            {
                return Refused(raw, FieldNames.Published, $"'{written}' is no date", PublishedDate.Remedy);
            }

            published = day;
        }

        string? url = null;
        if (raw.Value(FieldNames.Url) is { } address && !CanonicalUrl.TryParse(address, out url))
        {
            return Refused(raw, FieldNames.Url, $"'{address}' is no absolute address", "write it as https://example.org/article, or leave it out");
        }

        if (!Editions.TryRead(raw, out var version, out var modified, out var problem))
        {
            return ReadResult.Refused(problem);
        }

        var (title, text) = SplitTitle(Normalise(raw.Value(FieldNames.Title)), Normalise(raw.Text)!);
        if (text.Length == 0)
        {
            return ReadResult.Refused(raw.Path, raw.Line, "there is no text", "give the article a body, or leave it out");
        }

        var language = LanguageOf(raw, options, text);
        if (!PackFiles.Languages.Contains(language))
        {
            return Refused(raw, FieldNames.Language, $"there is no language pack '{language}'", $"use one of {string.Join(", ", PackFiles.Languages)}");
        }

        return ReadResult.Of(new Article(url is null ? ArticleId.OfText(text) : ArticleId.OfUrl(url), text, language)
        {
            Title = title,
            Published = published,
            Source = Normalise(raw.Value(FieldNames.Source)),
            Url = url,
            Version = version,
            Modified = modified,
            Path = raw.Path,
            FileChanged = FileMoment.Of(raw.Path),
        });
    }

    private static InputProblem? FirstFault(RawArticle raw)
    {
        foreach (var text in raw.Fields.Values.Select(f => f.Value).Prepend(raw.Text))
        {
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                return new InputProblem(raw.Path, raw.Line, "the text holds NUL characters", "give text, not binary data");
            }
        }

        return null;
    }

    private static string LanguageOf(RawArticle raw, ReadOptions options, string text)
    {
        var named = raw.Value(FieldNames.Language) ?? options.Language;
        return named is null ? LanguageDetector.Detect(text) : named.Split('-', '_')[0].ToLowerInvariant();
    }

    private static (string? Title, string Text) SplitTitle(string? title, string text)
    {
        if (title is not null || !text.StartsWith(Heading, StringComparison.Ordinal))
        {
            return (title, text);
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var heading = (end < 0 ? text : text[..end])[Heading.Length..].TrimEnd('#', ' ').Trim();
        return heading.Length == 0 ? (null, text) : (heading, end < 0 ? "" : text[end..].Trim());
    }

    private static string? Normalise(string? text) => text?
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim().Normalize(NormalizationForm.FormC);

    private static ReadResult Refused(RawArticle raw, string field, string message, string remedy) =>
        ReadResult.Refused(raw.Path, raw.LineOf(field), $"{field}: {message}", remedy);
}
