using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Api.Access;

/// <summary>The file that keeps the keys of a server, one JSON array; only its owner may read it.</summary>
public sealed class KeyFile(string path)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter<Scope>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>When it was written last; the beginning of time where it is not there.</summary>
    public DateTime Written => File.GetLastWriteTimeUtc(path);

    /// <summary>All keys, the oldest first; none where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is not what was written.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        try
        {
            var keys = File.Exists(path) ? JsonSerializer.Deserialize<List<ApiKey?>>(File.ReadAllBytes(path), s_json) ?? [] : [];
            return
            [
                .. keys.Select(key => key is { Id.Length: > 0, Hash.Length: > 0 } ? key : throw new JsonException(null, null, 0, null)),
            ];
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException(
                $"{path}:{damaged.LineNumber + 1}: not a file of keys; restore it, or move it away and make new keys",
                damaged
            );
        }
    }

    /// <summary>Writes all keys anew, whole or not at all.</summary>
    public void Write(IReadOnlyList<ApiKey> keys)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        var fresh = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(fresh, options))
        {
            JsonSerializer.Serialize(stream, keys, s_json);
        }

        File.Move(fresh, path, overwrite: true);
    }
}
