using System.ComponentModel;

namespace Graph.Api.Contradictions;

[Description("How articles contradict one another.")]
internal enum ContradictionKind
{
    [Description("One affirms what the other denies.")]
    Denial,

    [Description("They give different numbers for the same.")]
    Figure,

    [Description("They give one voter two votes.")]
    Vote,
}
