namespace Graph.Language.Quotes;

/// <summary>A block that a dash opens: a turn of speech or a bullet.</summary>
/// <param name="Block">The block.</param>
/// <param name="Attributions">The narrator's words in it.</param>
/// <param name="Signs">What speaks for and against speech.</param>
internal readonly record struct DashLine(Block Block, List<Attribution> Attributions, DashSigns Signs)
{
    public bool IsAttributed => Attributions.Count > 0;

    public bool Has(DashSigns signs) => (Signs & signs) == signs;
}
