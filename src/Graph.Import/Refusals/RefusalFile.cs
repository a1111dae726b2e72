using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Refusals;

/// <summary>A file of refusals: written by an import, read again by the import that tries them once more.</summary>
public sealed class RefusalFile : IDisposable
{
    private static readonly RefusalJson s_json = new(
        new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        }
    );

    private readonly StreamWriter _writer;

    private RefusalFile(StreamWriter writer) => _writer = writer;

    /// <summary>Begins a file, or goes on with one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static RefusalFile Open(string path, bool append) =>
        new(new StreamWriter(path, append, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" });

    /// <summary>Writes a refusal, at once.</summary>
    /// <param name="source">The source that was read, or null where the path led to none.</param>
    /// <param name="problem">Why the input was refused.</param>
    /// <param name="position">Where it stood.</param>
    public void Add(ArticleSource? source, InputProblem problem, SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var refused = new RefusedInput(
            source?.Path ?? problem.Path,
            position.Ordinal,
            problem.EndsSource,
            problem.Path,
            problem.Line,
            problem.Message,
            problem.Remedy,
            problem.Raw
        );
        _writer.WriteLine(JsonSerializer.Serialize(refused, s_json.RefusedInput));
        _writer.Flush();
    }

    /// <summary>All refusals of a file, and a problem for each line that is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (IReadOnlyList<RefusedInput> Refused, IReadOnlyList<InputProblem> Problems) Read(string path)
    {
        var refused = new List<RefusedInput>();
        var problems = new List<InputProblem>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && Parse(line) is { Source: not null } one)
            {
                refused.Add(one);
            }
            else if (line.Length > 0)
            {
                problems.Add(new InputProblem(path, number, "the line is no refusal", "give the file that graph import --refused wrote"));
            }
        }

        return (refused, problems);
    }

    /// <summary>Which results of each source were refused.</summary>
    public static Func<ArticleSource, SourceSelection> Selection(IEnumerable<RefusedInput> refused)
    {
        var bySource = refused.GroupBy(r => r.Source, StringComparer.Ordinal).ToDictionary(g => g.Key, Selection, StringComparer.Ordinal);
        return source => bySource.GetValueOrDefault(source.Path, SourceSelection.All);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    // Standard input is gone; what was small enough was kept, and all of that is wanted.
    private static SourceSelection Selection(IGrouping<string, RefusedInput> source) =>
        source.Key == ArticleSource.StandardInput
            ? SourceSelection.All
            : new SourceSelection
            {
                Only = source.Any(r => r.Rest) ? null : [.. source.Select(r => r.Position)],
                From = source.Min(r => r.Position),
            };

    private static RefusedInput? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, s_json.RefusedInput);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
