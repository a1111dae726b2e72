using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <content>Whom nobody does something to: his own state, the place that he leaves, whoever does the same with him.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>Nobody visits, threatens, supports, opposes, punishes or judges the state whose office he holds; whom he tells there to do
    /// something are its organs and people.</summary>
    private static bool IsAtHome(Frame frame, Entity actor, Entity? state) =>
        (
            IsVerdict(frame)
            || frame.Type
                is RelationType.Visited
                    or RelationType.Threatened
                    or RelationType.Opposes
                    or RelationType.Supports
                    or RelationType.Urged
                    or RelationType.Sanctioned
                    or RelationType.YieldedTo
                    or RelationType.AgreedWith
                    or RelationType.Met
                    or RelationType.SpokeWith
        )
        && state is not null
        && (
            actor.OfficeOf(EntityKind.State) == state
            || (frame.Type == RelationType.Urged && (actor.OfficeOf(EntityKind.Organization) == state || IsOwnHolder(actor, state)))
        );

    /// <summary>"Halted a Peruvian attack": whether a deed that must be the subject's own is said to be another's, or an office to be
    /// over.</summary>
    private bool IsAnothers(Frame frame, FrameSite site, Entity subject) =>
        IsOfFormer(frame, site)
        || frame.OwnDeed
            && site.Noun is { Possessive: null } deed
            && referents.Owner(deed, Viewpoint.Free) is { } owner
            && owner != subject
            && owner != subject.OfficeOf(EntityKind.State);

    /// <summary>"Left Devon for Kent": whoever sets out from a place in a state does not visit that state.</summary>
    private bool IsDeparture(Frame frame, Clause clause, Entity? state) =>
        frame.Type == RelationType.Visited
        && state is { Kind: EntityKind.State }
        && clause.Elements.Any(e =>
            e.Phrase.Name is { Entity: { Kind: EntityKind.Place } place }
            && place.State == state.Key
            && (e.Preposition is { } from ? document.Knowledge.Pack.Grammar.From.Contains(from) : IsLeft(frame, clause, e.Phrase))
        );

    /// <summary>Whether the same trigger has told what two do with each other from the other's side.</summary>
    private bool IsToldOtherWay(Frame frame, FrameSite site, Entity subject, Entity? target)
    {
        var isMutual = RelationVocabulary.Of(frame.Type).Symmetric;
        foreach (var (told, _) in isMutual ? judge.ClaimsOf(site.Reading) : [])
        {
            if (told.Type == frame.Type && told.TriggerFirst == site.First && told.Subject == target && told.Object == subject)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a frame tells what a speaker says of somebody.</summary>
    private static bool IsVerdict(Frame frame) => frame.Subject is [{ Kind: SlotKind.Speaker }];

    /// <summary>"Norway's generals urged its prime minister": who holds an office of a state is one of its organs.</summary>
    private static bool IsOwnHolder(Entity state, Entity holder) =>
        state.Kind == EntityKind.State && holder.OfficeOf(EntityKind.State) == state;

    private static bool IsLeft(Frame frame, Clause clause, NounPhrase place) =>
        frame.Object is [{ Kind: SlotKind.Prep }, ..] && clause.Objects.Contains(place);
}
