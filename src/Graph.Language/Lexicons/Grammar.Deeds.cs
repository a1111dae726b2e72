using System.Collections.Frozen;

namespace Graph.Language.Lexicons;

/// <content>Words for deeds.</content>
public sealed partial class Grammar
{
    /// <summary>Nouns for what is done to whom they belong to, unless they tell to whom else: "Anna Berg's arrest".</summary>
    public FrozenSet<string> Suffered { get; }
}
