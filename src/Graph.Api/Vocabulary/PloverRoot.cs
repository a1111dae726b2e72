using System.ComponentModel;

namespace Graph.Api.Vocabulary;

[Description("The root event types of PLOVER that the vocabulary uses.")]
internal enum PloverRoot
{
    [Description("Criticism, blame.")]
    Accuse,

    [Description("Agreement, alliance.")]
    Agree,

    [Description("Help.")]
    Aid,

    [Description("Armed force.")]
    Assault,

    [Description("Arrest, seizure, blockade.")]
    Coerce,

    [Description("Yielding, release.")]
    Concede,

    [Description("Talks, meetings.")]
    Consult,

    [Description("Cooperation, trade.")]
    Cooperate,

    [Description("Show of force.")]
    Mobilize,

    [Description("Demonstration.")]
    Protest,

    [Description("Refusal, vote against.")]
    Reject,

    [Description("Appeal, demand.")]
    Request,

    [Description("Stepping down.")]
    Retreat,

    [Description("Sanctions, cut ties.")]
    Sanction,

    [Description("Support, vote for.")]
    Support,

    [Description("Threat, warning.")]
    Threaten,
}
