namespace Graph.Extraction.Syntax.Parsing;

/// <summary>The pieces that a sentence is parsed with, lent again for the next one. What a sentence is made of is copied out of
/// them.</summary>
internal sealed class Drafts
{
    public TreeDraft Tree { get; } = new();

    public Pool<NominalDraft> Nominals { get; } = new();

    public Pool<ClauseDraft> Clauses { get; } = new();

    /// <summary>The units of the sentence.</summary>
    public List<Unit> Units { get; } = [];

    /// <summary>Its clauses, in order.</summary>
    public List<ClauseDraft> Opened { get; } = [];

    /// <summary>Its phrases, by their numbers.</summary>
    public List<NominalDraft> Numbered { get; } = [];

    /// <summary>The bare phrases of a clause before its verbs.</summary>
    public List<ElementDraft> Before { get; } = [];

    /// <summary>Those behind its first verb.</summary>
    public List<ElementDraft> After { get; } = [];

    /// <summary>Takes back what has been lent.</summary>
    public void TakeBack()
    {
        Units.Clear();
        Opened.Clear();
        Numbered.Clear();
        Nominals.TakeBack();
        Clauses.TakeBack();
    }
}
