using System.Globalization;
using System.Text;
using Graph.Import.Articles;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Import.Checkpoints;

/// <summary>
/// A file that says how far an import came, so that the same command, run again after a stop, passes over what is done without reading it.
/// It is written behind each batch and removed at the end; what it says holds for files that have not changed since.
/// </summary>
public sealed class Checkpoint : IDisposable
{
    private const string Version = "graph-checkpoint/1";
    private const string DoneWord = "done";
    private const string AtWord = "at";
    private const int FieldsOfAt = 7;
    private const string Nothing = "-";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private (string Source, SourceSelection Selection) _at = ("", SourceSelection.All);
    private int _sources;

    private Checkpoint(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Inputs that were refused before the stop.</summary>
    public int Refused { get; private set; }

    /// <summary>An article that the store must hold if what the file says is true of it; null where nothing was written.</summary>
    public NodeId? Witness { get; private set; }

    /// <summary>Opens the file of a command, or makes it.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="purpose">What the command does; a file of another purpose is begun anew.</param>
    /// <exception cref="IOException">Another import with the same command runs, or the file cannot be written.</exception>
    public static Checkpoint Open(string path, string purpose)
    {
        ArgumentNullException.ThrowIfNull(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var checkpoint = new Checkpoint(path, file);
        var lines = new StreamReader(file, Encoding.UTF8, leaveOpen: true).ReadToEnd().Split('\n');
        // The last piece is what a stop in the middle of a line left behind, or empty.
        if (lines[0] == $"{Version} {purpose}")
        {
            checkpoint.Load(lines[1..^1]);
        }
        else
        {
            checkpoint.Forget(purpose);
        }

        return checkpoint;
    }

    /// <summary>Begins anew.</summary>
    public void Forget(string purpose)
    {
        _done.Clear();
        (_at, Refused, Witness) = (("", SourceSelection.All), 0, null);
        _file.SetLength(0);
        Append($"{Version} {purpose}\n");
    }

    /// <summary>Which results of a source are still to do.</summary>
    public SourceSelection Selection(ArticleSource source)
    {
        var identity = Identity(source);
        return identity is null ? SourceSelection.All
            : _done.Contains(identity) ? SourceSelection.None
            : _at.Source == identity ? _at.Selection
            : SourceSelection.All;
    }

    /// <summary>Keeps how far the import is.</summary>
    /// <param name="sources">All sources.</param>
    /// <param name="last">The last result that is done.</param>
    /// <param name="refused">Inputs that were refused in this run.</param>
    /// <param name="witness">An article that was written last.</param>
    public void Save(IReadOnlyList<SourceResult> sources, SourcePosition last, int refused, NodeId witness)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var lines = new StringBuilder();
        for (; _sources < last.Source; _sources++)
        {
            if (sources[_sources].Source is { } done && Identity(done) is { } identity)
            {
                lines.Append(DoneWord).Append(' ').Append(identity).Append('\n');
            }
        }

        var at = sources[last.Source].Source is { } current ? Identity(current) : null;
        lines.Append(
            CultureInfo.InvariantCulture,
            $"{AtWord} {at ?? Nothing} {last.Ordinal + 1} {last.Next?.Offset ?? -1} {last.Next?.Line ?? 0} {Refused + refused} {witness.Value}\n"
        );
        Append(lines.ToString());
    }

    /// <summary>Removes the file: all is done.</summary>
    public void Complete()
    {
        _file.Dispose();
        File.Delete(_path);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Append(string lines)
    {
        _file.Seek(0, SeekOrigin.End);
        _file.Write(Encoding.UTF8.GetBytes(lines));
        _file.Flush(flushToDisk: true);
    }

    private void Load(IEnumerable<string> lines)
    {
        foreach (var fields in lines.Select(l => l.Split(' ')))
        {
            if (fields is [DoneWord, var done])
            {
                _done.Add(done);
            }
            else if (fields is [AtWord, ..] && fields.Length == FieldsOfAt)
            {
                LoadAt(fields);
            }
        }
    }

    private void LoadAt(string[] fields)
    {
        var numbers = fields[2..6].Select(f => long.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        ResumePoint? point = numbers[1] < 0 ? null : new ResumePoint(numbers[1], (int)numbers[2]);
        _at = (fields[1], new SourceSelection { From = numbers[0], Point = point });
        Refused = (int)numbers[3];
        Witness = NodeId.TryParse(fields[6], out var witness) ? witness : null;
    }

    // A file counts as the one that was read as long as its place, size and time of change are the same.
    private static string? Identity(ArticleSource source)
    {
        if (source.IsStandardInput || !File.Exists(source.Path))
        {
            return null;
        }

        var file = new FileInfo(source.Path);
        return StableHash.Of(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));
    }
}
