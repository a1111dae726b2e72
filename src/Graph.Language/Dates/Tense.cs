namespace Graph.Language.Dates;

/// <summary>Tense of the clause that a date stands in; it chooses between the last and the next Thursday.</summary>
public enum Tense
{
    /// <summary>What has happened.</summary>
    Past,

    /// <summary>What happens, or a clause that tells no tense: the nearest date.</summary>
    Present,

    /// <summary>What will happen.</summary>
    Future,
}
