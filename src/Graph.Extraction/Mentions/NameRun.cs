namespace Graph.Extraction.Mentions;

/// <summary>A run of capitalised words that no gazetteer knows.</summary>
internal sealed class NameRun(int first, int end)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public bool Settled { get; set; }
}
