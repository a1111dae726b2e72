using System.Text.Json;

namespace Graph.Evaluation.Cases;

/// <summary>Reads cases that are a line of JSON each.</summary>
internal static class TextCaseFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <exception cref="FormatException">A line is no case; the message names file and line.</exception>
    public static IEnumerable<TextCase> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Read(file, number, line);
            }
        }
    }

    private static TextCase Read(string file, int number, string line)
    {
        try
        {
            var read = JsonSerializer.Deserialize<TextCase>(line, s_options) ?? throw new JsonException("expected an object, got null");
            return read with { File = Path.GetFileNameWithoutExtension(file) };
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file}:{number}: {e.Message}", e);
        }
    }
}
