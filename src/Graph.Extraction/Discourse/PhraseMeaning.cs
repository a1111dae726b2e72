using Graph.Extraction.Mentions;

namespace Graph.Extraction.Discourse;

/// <summary>What a noun phrase turned out to refer to.</summary>
internal struct PhraseMeaning
{
    /// <summary>Whom it means, when its head is no name.</summary>
    public Entity? Referent;

    /// <summary>The resolution or gathering that it names, or null.</summary>
    public Entity? Node;

    /// <summary>Whom a pronoun or definite description may refer to, likeliest first, as it was when the phrase was reached.</summary>
    public IReadOnlyList<Entity>? Candidates;

    /// <summary>Whom its possessive pronoun can mean, likeliest first, by what stands before it.</summary>
    public IReadOnlyList<Entity>? Possessors;
}
