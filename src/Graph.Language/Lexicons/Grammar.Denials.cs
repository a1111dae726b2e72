using System.Collections.Frozen;

namespace Graph.Language.Lexicons;

/// <content>Words that tell how something is said, besides verbs and negations.</content>
public sealed partial class Grammar
{
    /// <summary>Last words of the titles of those whom a state or body sends somewhere: "special envoy".</summary>
    public FrozenSet<string> Envoys { get; }

    /// <summary>Prepositions of what an envoy is sent for or to: "envoy for Sudan".</summary>
    public FrozenSet<string> Aims { get; }

    /// <summary>Adverbs of what others tell: "reportedly".</summary>
    public FrozenSet<string> Hearsay { get; }

    /// <summary>Adverbs of what may be so: "possibly".</summary>
    public FrozenSet<string> Perhaps { get; }

    /// <summary>Words before an infinitive or gerund of what is not done: "without".</summary>
    public FrozenSet<string> Lacking { get; }

    /// <summary>Adverbs right before a verb that say that it did not come to that: "almost invaded".</summary>
    public FrozenSet<string> Nearly { get; }

    /// <summary>Words before a date that say that what is denied came to be then: "did not sign until May".</summary>
    public FrozenSet<string> Until { get; }

    /// <summary>Coordinators of which a denial before them denies both sides: "did not sign or ratify".</summary>
    public FrozenSet<string> Disjunctive { get; }

    /// <summary>Words behind what is denied and before what is meant: "not Peru but Bolivia".</summary>
    public FrozenSet<string> Rather { get; }

    /// <summary>Denials that may be of one phrase alone: "not Peru".</summary>
    public FrozenSet<string> Not { get; }
}
