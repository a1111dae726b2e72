using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Model;

namespace Graph.Api.Claims;

[Description("Why a claim was made.")]
internal sealed class Why(Claim claim, Passage trigger, IEnumerable<CueView> cues)
{
    [Description("The rule that made it.")]
    public string Rule => claim.Rule;

    [Description("Name and version of the extractor.")]
    public string Extractor => claim.Extractor;

    [Description("How sure the extractor is, from 0 to 1.")]
    public double Confidence => claim.Confidence;

    [Description("The word or words that state the relation.")]
    [Cost(0.25)]
    public Passage Trigger => trigger;

    [Description("The places that decided arguments, negation, modality, attribution and date.")]
    [ListSize(6), Cost(0.25)]
    public IEnumerable<CueView> Cues => cues;
}
