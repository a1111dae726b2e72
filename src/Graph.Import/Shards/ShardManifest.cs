using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Graph.Import.Shards;

/// <summary>What a machine that worked on a part of the articles says of its results, beside them: it is written last, so that results
/// without one are not whole.</summary>
/// <param name="Format">Name and version of this form.</param>
/// <param name="Shard">Number of the part, from 0.</param>
/// <param name="Of">How many parts there are.</param>
/// <param name="File">Name of the file of results, in the folder of the manifest.</param>
/// <param name="Sha256">Hash of that file, in hexadecimal digits.</param>
/// <param name="Inputs">Hash of names and sizes of the inputs, which is the same for all parts of one work.</param>
/// <param name="Articles">Articles in it.</param>
/// <param name="Claims">Their claims.</param>
/// <param name="Refused">Inputs of this part that were refused.</param>
public sealed record ShardManifest(
    string Format,
    int Shard,
    int Of,
    string File,
    string Sha256,
    string Inputs,
    int Articles,
    int Claims,
    int Refused
)
{
    /// <summary>The form that this program writes.</summary>
    public const string Current = "graph-shard/1";

    /// <summary>How names of manifests end; what stands before is the name of the results.</summary>
    public const string Ending = ".manifest.json";

    /// <summary>Writes the manifest of the results at <paramref name="path"/>; it is there whole or not at all.</summary>
    public void Write(string path)
    {
        var draft = path + Ending + ".part";
        System.IO.File.WriteAllText(draft, JsonSerializer.Serialize(this, ShardJson.Default.ShardManifest) + "\n");
        System.IO.File.Move(draft, path + Ending, overwrite: true);
    }

    /// <summary>The results of all parts below a folder, in the order of their numbers.</summary>
    /// <exception cref="FormatException">A part is missing, was changed, or belongs to another work.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<string> Results(string folder)
    {
        var manifests = Directory
            .EnumerateFiles(folder, "*" + Ending)
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OrderBy(m => m.Shard)
            .ToArray();
        var first =
            manifests.FirstOrDefault()
            ?? throw new FormatException($"{folder}: there is no manifest (*{Ending}); write results with graph extract --output");
        if (manifests.FirstOrDefault(m => m.Of != first.Of || m.Inputs != first.Inputs) is { } other)
        {
            throw new FormatException(
                $"{other.File} belongs to another work than {first.File}; keep the results of each in a folder of their own"
            );
        }

        for (var number = 0; number < first.Of; number++)
        {
            if (manifests.Count(m => m.Shard == number) is not 1 and var found)
            {
                var fault = found == 0 ? "is missing" : "is there more than once";
                throw new FormatException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{folder}: part {number}/{first.Of} {fault}; run graph extract --shard {number}/{first.Of} again"
                    )
                );
            }
        }

        return [.. manifests.Select(m => m.Verified(folder))];
    }

    private static ShardManifest Read(string path)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(System.IO.File.ReadAllText(path), ShardJson.Default.ShardManifest);
            return manifest is { Format: Current, Of: > 0 } && Path.GetFileName(manifest.File) == manifest.File
                ? manifest
                : throw new FormatException($"{path}: it is no manifest of {Current}; run graph extract again");
        }
        catch (JsonException)
        {
            throw new FormatException($"{path}: it is no JSON; run graph extract again");
        }
    }

    private string Verified(string folder)
    {
        var path = Path.Combine(folder, File);
        using var file = System.IO.File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == Sha256
            ? path
            : throw new FormatException($"{path}: it is not as it was written; run graph extract --shard {Shard}/{Of} again");
    }
}
