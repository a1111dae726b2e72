using System.IO.Compression;
using Microsoft.AspNetCore.Http.Headers;

namespace Graph.Api.Explorer;

/// <summary>
/// A file as browsers take it: packed well, once for all answers and when it is first asked for. What is packed for each answer
/// anew is packed in haste and weighs a third more.
/// </summary>
internal sealed class PackedForms
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    private readonly Form _plain;
    private readonly Lazy<Form> _brotli;
    private readonly Lazy<Form> _gzip;

    /// <summary>Takes the file's content as it is.</summary>
    public PackedForms(byte[] content)
    {
        _plain = new Form(null, content);
        _brotli = new(() => Pack(Brotli, packed => new BrotliStream(packed, CompressionLevel.Optimal)));
        _gzip = new(() => Pack(Gzip, packed => new GZipStream(packed, CompressionLevel.Optimal)));
    }

    /// <summary>The form that a request takes: Brotli rather than gzip, and neither where it names neither.</summary>
    public Form For(RequestHeaders request)
    {
        var taken = request.AcceptEncoding.Where(coding => coding.Quality is not 0).Select(coding => coding.Value.Value).ToList();
        return taken.Contains(Brotli, StringComparer.OrdinalIgnoreCase) ? _brotli.Value
            : taken.Contains(Gzip, StringComparer.OrdinalIgnoreCase) ? _gzip.Value
            : _plain;
    }

    private Form Pack(string coding, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var packing = pack(packed))
        {
            packing.Write(_plain.Content);
        }

        return new Form(coding, packed.ToArray());
    }

    /// <summary>Bytes, and the content coding that they are packed by: null where they are the file itself.</summary>
    internal readonly record struct Form(string? Coding, byte[] Content);
}
