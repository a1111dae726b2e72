namespace Graph.Import.Contents;

/// <summary>Counts what is no article: files by their ending, records of archives by their kind.</summary>
public sealed class PassedOver
{
    private const int LongestEnding = 16;

    private const string Unnamed = "without ending";

    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>Counts a file.</summary>
    public void Add(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        AddKind(ending.Length > LongestEnding || ending.Length < 2 ? Unnamed : ending);
    }

    /// <summary>Counts something of a kind.</summary>
    public void AddKind(string kind)
    {
        lock (_kinds)
        {
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        }
    }

    /// <summary>Such as <c>passed over 3: 2 .pdf, 1 .docx</c>; null where nothing was passed over.</summary>
    public string? Words()
    {
        lock (_kinds)
        {
            return _kinds.Count == 0
                ? null
                : $"passed over {_kinds.Values.Sum()}: {string.Join(", ", _kinds.OrderByDescending(e => e.Value).Select(e => $"{e.Value} {e.Key}"))}";
        }
    }
}
