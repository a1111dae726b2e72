using System.Security.Cryptography;
using Graph.Import.Interchange;
using Graph.Import.Shards;
using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Writes the complete form to a file that gets its name when it is whole, with a manifest beside it.</summary>
internal sealed class FileSink : IGraphSink
{
    private const int Buffer = 64 * 1024;
    private const string Unfinished = ".part";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly SHA256 _hash = SHA256.Create();
    private readonly CryptoStream _hashing;
    private readonly InterchangeWriter _writer;
    private int _articles;
    private int _claims;

    /// <summary>Makes the file, and its folder where there is none.</summary>
    public FileSink(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, Buffer);
        _hashing = new CryptoStream(_file, _hash, CryptoStreamMode.Write, leaveOpen: true);
        _writer = new InterchangeWriter(_hashing, InterchangeParts.Text);
    }

    public Task WriteAsync(ArticleGraph graph, CancellationToken cancellation)
    {
        (_articles, _claims) = (_articles + 1, _claims + graph.Claims.Length);
        return _writer.WriteAsync(graph, cancellation);
    }

    public Task WithdrawAsync(NodeId article, int? version, CancellationToken cancellation) =>
        _writer.WithdrawAsync(article, version, cancellation);

    /// <summary>Gives the file its name and writes the manifest.</summary>
    public async Task CompleteAsync(Shard shard, string inputs, int refused, CancellationToken cancellation)
    {
        await _hashing.FlushFinalBlockAsync(cancellation).ConfigureAwait(false);
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync().ConfigureAwait(false);
        File.Move(_path + Unfinished, _path, overwrite: true);
        var hash = Convert.ToHexStringLower(_hash.Hash!);
        var name = Path.GetFileName(_path);
        new ShardManifest(ShardManifest.Current, shard.Number, shard.Count, name, hash, inputs, _articles, _claims, refused).Write(_path);
    }

    public async ValueTask DisposeAsync()
    {
        _writer.Dispose();
        await _file.DisposeAsync().ConfigureAwait(false);
        _hash.Dispose();
    }
}
