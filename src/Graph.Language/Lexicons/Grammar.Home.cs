using System.Collections.Frozen;

namespace Graph.Language.Lexicons;

/// <content>What is usual where a language is at home.</content>
public sealed partial class Grammar
{
    /// <summary>Code of the state that an article in the language is of where it names nothing of another, or empty.</summary>
    public string Home { get; }

    /// <summary>Nouns for people who are told by what they do at their place of work: researchers, analysts.</summary>
    public FrozenSet<string> Staff { get; }

    /// <summary>Those of them behind whom a preposition may as well name what they know of: "expert på Nato".</summary>
    public FrozenSet<string> Experts { get; }

    /// <summary>Nouns for what is held by whoever has an office: "posten som minister".</summary>
    public FrozenSet<string> Posts { get; }

    /// <summary>Verbs, some with a particle, by which somebody comes to or has what is held in an office.</summary>
    public FrozenSet<string> Taking { get; }

    /// <summary>Prepositions before a place of work, and never before what somebody works with.</summary>
    public FrozenSet<string> Workplace { get; }
}
