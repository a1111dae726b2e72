namespace Graph.Import.Containers;

/// <summary>Puts a stream that can be read once into a file of its own, which goes when it is closed.</summary>
internal static class Spool
{
    private const int Chunk = 128 * 1024;

    /// <summary>The same bytes in a stream that can be entered anywhere.</summary>
    public static async Task<Stream> ToFileAsync(Stream stream, UnpackedBudget budget, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), $"graph-{Path.GetRandomFileName()}");
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Chunk, FileOptions.DeleteOnClose);
        try
        {
            var chunk = new byte[Chunk];
            for (
                var read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false);
                read > 0;
                read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)
            )
            {
                budget.Take(read);
                await file.WriteAsync(chunk.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
