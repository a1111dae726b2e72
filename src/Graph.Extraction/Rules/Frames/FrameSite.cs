using Graph.Extraction.Discourse;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Where a frame is tried.</summary>
/// <param name="Reading">The sentence.</param>
/// <param name="Clause">The clause that the trigger stands in.</param>
/// <param name="Noun">The noun phrase that is the trigger, or that the frame wants beside its verb; or null.</param>
/// <param name="First">First token of the trigger.</param>
/// <param name="End">Behind the last token of the trigger.</param>
internal readonly record struct FrameSite(Reading Reading, Clause Clause, NounPhrase? Noun, int First, int End)
{
    /// <summary>Whether the noun or participle of a phrase is the trigger, and no verb.</summary>
    public bool IsNominal => Noun is not null && (Noun.NounAt == First || Noun.ParticipleAt == First);
}
