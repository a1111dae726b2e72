using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Import.Exports;

/// <summary>JSON objects, one a line.</summary>
internal sealed class JsonOutput(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    /// <summary>Writes an object whose members <paramref name="members"/> writes.</summary>
    public async Task LineAsync(Action<Utf8JsonWriter> members, CancellationToken cancellation)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        members(_json);
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _json.Dispose();
}
