namespace Graph.Import.Sources;

/// <summary>How far the reading of files is, by their sizes on disk.</summary>
public sealed class ReadingProgress
{
    private long _finished;
    private long _skipped;
    private FileStream? _current;

    /// <summary>How many bytes of files were read.</summary>
    public long Done
    {
        get
        {
            try
            {
                return Interlocked.Read(ref _finished) + (Volatile.Read(ref _current)?.Position ?? 0);
            }
            catch (ObjectDisposedException)
            {
                return Interlocked.Read(ref _finished);
            }
        }
    }

    /// <summary>How many of them were not read, because they were done before.</summary>
    public long Skipped => Interlocked.Read(ref _skipped);

    /// <summary>A file that is begun.</summary>
    internal void Begin(FileStream file)
    {
        Interlocked.Add(ref _skipped, file.Position);
        Volatile.Write(ref _current, file);
    }

    /// <summary>A file of this size that was done before.</summary>
    internal void Skip(long length)
    {
        Interlocked.Add(ref _skipped, length);
        End(length);
    }

    /// <summary>The end of a file with this size.</summary>
    internal void End(long length)
    {
        Volatile.Write(ref _current, null);
        Interlocked.Add(ref _finished, length);
    }
}
