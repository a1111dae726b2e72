using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Graph.Import.Articles;
using Graph.Import.Contents;
using nietras.SeparatedValues;

namespace Graph.Import.Formats.Csv;

/// <summary>Separated values with a row of names on top: one article a row. What separates the columns is found from that row.</summary>
internal static class CsvFormat
{
    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var text = new StreamReader(content.Stream, Encoding.UTF8);
        using var rows = await Sep.Reader(o =>
                o with
                {
                    Unescape = true,
                    DisableColCountCheck = true,
                    CultureInfo = CultureInfo.InvariantCulture,
                }
            )
            .FromAsync(text, cancellation)
            .ConfigureAwait(false);
        if (!rows.HasHeader || rows.IsEmpty)
        {
            yield return ReadResult.Refused(content.Path, 1, "the file is empty", "give it a row of names and a row an article");
            yield break;
        }

        var columns = CsvColumns.Of(rows.Header.ColNames, content.Options.Map);
        while (await rows.MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            yield return Read(rows, columns, content);
        }
    }

    private static ReadResult Read(SepReader rows, CsvColumns columns, SourceContent content)
    {
        var row = rows.Current;
        var line = row.LineNumberFrom;
        if (row.Span.Length > content.Options.MaxBytes)
        {
            return ReadResult.Refused(SizeLimit.Problem(content.Path, line, content.Options.MaxBytes));
        }

        var raw = row.Span.ToString();
        if (row.ColCount <= columns.Last)
        {
            return Refused($"the row has {row.ColCount} columns of {columns.Last + 1}", "put values that hold separators in quotes");
        }

        if (raw.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return Refused("the row is no UTF-8", "save the file as UTF-8, for example with iconv -f ISO-8859-1 -t UTF-8");
        }

        var fields = new FieldSet(content.Path, line);
        var text = "";
        foreach (var (field, column) in columns.Fields)
        {
            var value = row[column].ToString();
            text = field == FieldNames.Text ? value : text;
            fields.Add(field, value);
        }

        return ArticleBuilder.Build(fields.Article(text) with { Raw = raw }, content.Options);

        ReadResult Refused(string message, string remedy) =>
            ReadResult.Refused(new InputProblem(content.Path, line, message, remedy) { Raw = raw });
    }
}
