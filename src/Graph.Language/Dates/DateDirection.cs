namespace Graph.Language.Dates;

/// <summary>On which side of the day of publication an incomplete date lies.</summary>
public enum DateDirection
{
    /// <summary>The tense tells; the day, month or year of publication itself counts on both sides.</summary>
    Tense,

    /// <summary>As <see cref="Tense"/>, but the present tense counts as past: a form in which things are reported ("på
    /// fredagen").</summary>
    Reported,

    /// <summary>Before the day, month or year of publication ("i fredags", "last March").</summary>
    Past,

    /// <summary>After the day, month or year of publication ("på fredag", "next March").</summary>
    Future,
}
