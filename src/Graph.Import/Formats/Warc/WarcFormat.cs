using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Html;

namespace Graph.Import.Formats.Warc;

/// <summary>A web archive: the pages among its records. Requests, pictures, errors and the like are passed over and counted.</summary>
internal static class WarcFormat
{
    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var records = new WarcRecords(content.Stream, content.Options.MaxBytes);
        while (await records.NextAsync(cancellation).ConfigureAwait(false) is { } record)
        {
            if (Read(record, content) is { } result)
            {
                yield return result;
            }
        }
    }

    private static ReadResult? Read(WarcRecord record, SourceContent content)
    {
        var here = content with { Path = $"{content.Path}!/{record.Number}" };
        if (record.Type is not ("response" or "resource"))
        {
            content.PassedOver.AddKind($"WARC {record.Type}");
            return null;
        }

        if (record.Block is not { } block)
        {
            return ReadResult.Refused(SizeLimit.Problem(here.Path, 1, content.Options.MaxBytes));
        }

        var page =
            record.Type == "resource" ? new HttpPage(200, record.ContentType, block) : HttpPage.Parse(block, content.Options.MaxBytes);
        if (page is not { Status: 200 } || page.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) != true)
        {
            content.PassedOver.AddKind(page is { Status: not 200 } ? "WARC error page" : "WARC file that is no page");
            return null;
        }

        var fields = new FieldSet(here.Path, 1).Add(FieldNames.Url, record.Address);
        return ReadResult.Of(
            here.Path,
            () => HtmlPage.Read(HtmlCharset.Decode(page.Body.Span, page.ContentType), fields, here, record.Date)
        );
    }
}
