using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Import.Articles;

/// <summary>Makes an article of what a format read: checks the fields, normalises the text, finds id and language.</summary>
internal static class ArticleBuilder
{
    private const int EarliestYear = 1600;
    private const string Heading = "# ";

    /// <summary>The article, its withdrawal or the reason why not; a fault of this method itself costs the one article alone.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The fault is reported with its article.")]
    public static ReadResult Build(RawArticle raw, ReadOptions options)
    {
        ReadResult result;
        try
        {
            result = raw.Withdrawn ? Withdraw(raw) : Make(raw, options);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var message = $"the article cannot be read ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})";
            result = ReadResult.Refused(raw.Path, raw.Line, message, "check its letters");
        }

        return result.Problem is { } problem ? ReadResult.Refused(problem with { Raw = raw.Raw }) : result;
    }

    private static ReadResult Withdraw(RawArticle raw) =>
        raw.Value(FieldNames.Url) is { } address && CanonicalUrl.TryParse(address, out var url)
            ? ReadResult.Withdraw(ArticleId.OfUrl(url), VersionOf(raw))
            : Refused(raw, FieldNames.Url, "a withdrawal must name its article", "give it the address of the article");

    private static ReadResult Make(RawArticle raw, ReadOptions options)
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
            return Refused(
                raw,
                FieldNames.Url,
                $"'{address}' is no absolute address",
                "write it as https://example.org/article, or leave it out"
            );
        }

        var (title, text) = SplitTitle(Normalise(raw.Value(FieldNames.Title)), Normalise(raw.Text)!);
        if (text.Length == 0)
        {
            return ReadResult.Refused(raw.Path, raw.Line, "there is no text", "give the article a body, or leave it out");
        }

        var language = LanguageOf(raw, options, text);
        if (!options.Packs.Languages.Contains(language))
        {
            return Refused(
                raw,
                FieldNames.Language,
                $"there is no language pack '{language}'",
                $"use one of {string.Join(", ", options.Packs.Languages)}"
            );
        }

        var article = new Article(url is null ? ArticleId.OfText(text) : ArticleId.OfUrl(url), text, language)
        {
            Title = title,
            Published = published,
            Source = Normalise(raw.Value(FieldNames.Source)),
            Url = url,
            Version = VersionOf(raw),
            Modified = ChangedTime.Parse(raw.Value(FieldNames.Modified)),
            Path = raw.Path,
            FileChanged = FileMoment.Of(raw.Path),
        };
        return ReadResult.Of(article) with { Warning = Oddity(raw, article, options) };
    }

    private static int? VersionOf(RawArticle raw) =>
        int.TryParse(raw.Value(FieldNames.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static InputProblem? Oddity(RawArticle raw, Article article, ReadOptions options)
    {
        if (article.Published is { } day && (day.Year < EarliestYear || day > options.Today?.AddDays(1)))
        {
            return Odd(
                FieldNames.Published,
                $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is {(day.Year < EarliestYear ? "before 1600" : "after tomorrow")}",
                "correct it if it is not meant"
            );
        }

        if (raw.Value(FieldNames.Version) is { } version && article.Version is null)
        {
            return Odd(FieldNames.Version, $"'{version}' is no whole number and is passed over", "write it as 2");
        }

        return raw.Value(FieldNames.Modified) is { } modified && article.Modified is null
            ? Odd(FieldNames.Modified, $"'{modified}' is no time and is passed over", "write it as 2022-06-02T10:00:00Z")
            : null;

        InputProblem Odd(string field, string message, string remedy) => new(raw.Path, raw.LineOf(field), $"{field}: {message}", remedy);
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
        return named is null ? options.Packs.Detector.Detect(text) : named.Split('-', '_')[0].ToLowerInvariant();
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

    private static string? Normalise(string? text) =>
        text?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim().Normalize(NormalizationForm.FormC);

    private static ReadResult Refused(RawArticle raw, string field, string message, string remedy) =>
        ReadResult.Refused(raw.Path, raw.LineOf(field), $"{field}: {message}", remedy);
}
