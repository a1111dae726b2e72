namespace Graph.Import.Sources;

/// <summary>Counts, by ending, the files that no format claims.</summary>
internal sealed class PassedOver
{
    private const int LongestEnding = 16;

    private readonly SortedDictionary<string, int> _endings = new(StringComparer.Ordinal);

    /// <summary>The counts.</summary>
    public IReadOnlyDictionary<string, int> Endings => _endings;

    /// <summary>Counts a file.</summary>
    public void Add(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var key = ending.Length > LongestEnding ? "" : ending;
        _endings[key] = _endings.GetValueOrDefault(key) + 1;
    }
}
