using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <content>Where something is done.</content>
internal sealed partial class Judge
{
    /// <summary>The place behind a preposition of place in the clause, as written: none that takes part itself ("skyllde på Washington"),
    /// none of a vote, where it is what the text is about.</summary>
    private string? PlaceOf(Proposal proposal)
    {
        foreach (var element in proposal.Object?.Kind == EntityKind.Resolution ? [] : proposal.Clause?.Elements ?? [])
        {
            if (
                element.Phrase.Name?.Entity != proposal.Object
                && element.Preposition is { } preposition
                && document.Knowledge.Pack.Grammar.Place.Contains(preposition)
                && element.Phrase.Name is { Genitive: false } name
                && (name.Form == ReferenceForm.Capital || name.Entity.Kind is EntityKind.Place or EntityKind.State)
                && !TellsWhose(element.Phrase, proposal.Clause!, proposal.Reading.Sentence)
            )
            {
                return document.Text[document.Tokens[name.First].Start..document.Tokens[name.End - 1].StemEnd];
            }
        }

        return null;
    }

    /// <summary>"The presidents of Peru and Chile", "armén i Kenya": what tells whose an office or an organ is, not where something is
    /// done.</summary>
    private bool TellsWhose(NounPhrase place, Clause clause, Sentence sentence)
    {
        var first = JoinedPhrase.FirstOfList(place, sentence, document);
        foreach (var phrase in clause.Subjects)
        {
            if (
                phrase.Name is null
                && (phrase.Office is not null || (phrase.Noun is { } noun && document.Knowledge.IsStateOrgan(noun)))
                && phrase.HasComplement(first)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Did not sign it during a meeting with Chile": what is not done on an occasion does not deny the occasion.</summary>
    private Standing OnOccasion(Proposal proposal, Clause clause, NounPhrase deed, Standing standing) =>
        standing.Negated
        && proposal.Type is RelationType.Met or RelationType.SpokeWith
        && !document.Knowledge.IsBe(clause.Lemma)
        && clause.ElementOf(deed)?.Preposition is { } preposition
        && document.Knowledge.Pack.Grammar.Meanwhile.Contains(preposition)
            ? standing with
            {
                Negated = false,
            }
            : standing;
}
