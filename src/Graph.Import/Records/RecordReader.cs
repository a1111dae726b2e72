using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Extraction;
using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Language;
using Graph.Model;
using nietras.SeparatedValues;

namespace Graph.Import.Records;

/// <summary>Reads a table whose rows are records: each becomes an article of its own with claims that point into the row.</summary>
public sealed class RecordReader(RecordMapping mapping, PackLibrary packs)
{
    private readonly RecordNames _names = new(packs, mapping.Language);

    /// <summary>The rows of a table with a row of names on top.</summary>
    public async IAsyncEnumerable<ExtractionResult> ReadAsync(
        string path,
        TextReader text,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
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
        var columns = rows.Header.ColNames.ToList();
        if (mapping.Columns.FirstOrDefault(c => !columns.Contains(c)) is { } missing)
        {
            yield return new ExtractionResult(
                null,
                new InputProblem(
                    path,
                    1,
                    $"there is no column '{missing}', which the mapping names",
                    $"use one of {string.Join(", ", columns)}"
                )
            );
            yield break;
        }

        while (await rows.MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            var (line, cells) = Cells(rows.Current, columns);
            yield return Result(path, line, columns, cells);
        }
    }

    private static (int Line, Dictionary<string, string> Cells) Cells(SepReader.Row row, List<string> columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
            cells[columns[i]] = i < row.ColCount ? row[i].ToString().Trim().Normalize() : "";
        return (row.LineNumberFrom, cells);
    }

    private ExtractionResult Result(string path, int line, List<string> columns, Dictionary<string, string> cells)
    {
        try
        {
            return new ExtractionResult(Graph(columns, cells), null);
        }
        catch (FormatException wrong)
        {
            return new ExtractionResult(
                null,
                new InputProblem(
                    path,
                    line,
                    wrong.Message,
                    "mend the cell; an actor may be written by its id (state:CN), and the mapping may tell how days are written (days: dd/MM/yyyy)"
                )
            );
        }
    }

    private ArticleGraph Graph(List<string> columns, Dictionary<string, string> cells)
    {
        var text = new RecordText();
        foreach (var column in columns)
            text.Add(column, cells[column]);
        var key = string.Join('\n', mapping.Key.Length == 0 ? [text.Text] : mapping.Key.Select(c => cells[c]));
        var day = Date(mapping.Date, cells, mapping);
        var article = new Article(
            NodeId.Of(NodeKind.Article, StableHash.Of($"record\n{mapping.Source}\n{key}")),
            text.Text,
            mapping.Language
        )
        {
            Title = mapping.Key.Length == 0 ? null : string.Join(", ", mapping.Key.Select(c => cells[c])),
            Published = day?.Start,
            Source = mapping.Source,
            Url = mapping.Url is { } url && cells[url].Length > 0 ? cells[url] : null,
        };
        return new RecordGraph(mapping, _names, article, text, cells, day).Build();
    }

    /// <summary>The date of a cell; null where the cell is empty.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    internal static PartialDate? Date(string? column, Dictionary<string, string> cells, RecordMapping mapping) =>
        column is null || cells[column].Length == 0
            ? null
            : RecordDate.Read(cells[column], mapping)
                ?? throw new FormatException($"'{cells[column]}' in {column} is no date such as {mapping.Days ?? "2022-05-26"}");
}
