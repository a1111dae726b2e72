using Graph.Import.Articles;

namespace Graph.Import.Contents;

/// <summary>What a format reads.</summary>
/// <param name="Path">How to name it in messages; what stands in an archive is named behind the archive and <c>!/</c>.</param>
/// <param name="Stream">Its bytes, unpacked.</param>
/// <param name="Options">What holds for all inputs.</param>
/// <param name="PassedOver">Counts what is no article, by kind.</param>
internal sealed record SourceContent(string Path, Stream Stream, ReadOptions Options, PassedOver PassedOver)
{
    /// <summary>Where the stream stands in a file that was read up to there before; null at its beginning.</summary>
    public ResumePoint? Start { get; init; }

    /// <summary>Where it was fetched; null for files.</summary>
    public Uri? Address { get; init; }

    /// <summary>What the server said it is; null for files.</summary>
    public string? ContentType { get; init; }

    /// <summary>What was told of the article by whoever named its address; null for files.</summary>
    public FieldSet? Known { get; init; }

    /// <summary>Goes to an address that the source names; null where that is not wanted.</summary>
    public Func<FollowedAddress, CancellationToken, IAsyncEnumerable<ReadResult>>? Follow { get; init; }

    /// <summary>All bytes, or null where there are more than an article may have.</summary>
    public async Task<ReadOnlyMemory<byte>?> AllAsync(CancellationToken cancellation)
    {
        const int Chunk = 64 * 1024;
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= Options.MaxBytes)
        {
            var read = await Stream.ReadAsync(bytes.GetMemory(Chunk), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return bytes.WrittenMemory;
            }

            bytes.Advance(read);
        }

        return null;
    }
}
