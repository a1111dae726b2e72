namespace Graph.Extraction.Syntax.Parsing;

/// <summary>The pieces that a sentence is parsed with, lent again for the next one. What a sentence is made of is copied out of
/// them.</summary>
internal sealed class Drafts
{
    public TreeDraft Tree { get; } = new();

    public Pool<NominalDraft> Nominals { get; } = new();

    public Pool<ClauseDraft> Clauses { get; } = new();

    /// <summary>Those for the sentences inside a quote.</summary>
    public Drafts Inner => field ??= new();

    /// <summary>Takes back what has been lent.</summary>
    public void TakeBack()
    {
        Nominals.TakeBack();
        Clauses.TakeBack();
    }
}
