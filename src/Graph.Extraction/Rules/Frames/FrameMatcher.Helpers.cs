using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <content>Frames that helping verbs trigger, and what the verb alone tells to be over.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"Norway should leave, says X": what is told by the helping verbs of a clause, whatever its verb.</summary>
    private void MatchHelper(Reading reading, Clause clause)
    {
        if (
            clause.Verbs.Length < 2
            || clause.Conditional
            || document.Words[clause.Verbs[0]]?.Verb is not { } helper
            || !frames.ByAuxiliary.TryFind(helper, out var tried)
        )
        {
            return;
        }

        foreach (var frame in tried)
        {
            if (_conditions.IsHelpedBy(frame, clause) && _conditions.Fits(frame, reading, clause))
            {
                Apply(frame, new FrameSite(reading, clause, null, clause.Verbs[0], clause.Verbs[0] + 1));
            }
        }
    }

    private bool IsMutual(Frame frame, FrameSite site, IReadOnlyList<Entity> subjects) =>
        subjects.Count > 1
        && !IsOfAnother(frame, site.Noun)
        && !IsEachForItself(site)
        && !IsWithOthers(frame, site.Clause)
        && !TellsParties(frame, site);

    /// <summary>"In separate statements": what several do one by one they do not do with each other.</summary>
    private bool IsEachForItself(FrameSite site) =>
        site.Noun is { Plural: true } deeds && document.HasOneOf(deeds.First, deeds.End, document.Knowledge.Pack.Grammar.OneByOne);

    /// <summary>Whom a clause does not name: each other, whoever did the act that is condemned, or nobody.</summary>
    private IReadOnlyList<Entity?> Unnamed(Frame frame, FrameSite site, IReadOnlyList<Entity> subjects)
    {
        if (IsToEachOther(frame, site, subjects))
        {
            return RelationVocabulary.Of(frame.Type).Symmetric ? subjects : [.. subjects];
        }

        return _acts.ActorOf(frame, site.Clause, subjects) is { } actor ? [actor]
            : frame.Object is [.., { Kind: SlotKind.None }] ? [null]
            : [];
    }

    /// <summary>"Peru and Chile accused each other": what several do is done to each of them by the others.</summary>
    private static bool IsToEachOther(Frame frame, FrameSite site, IReadOnlyList<Entity> subjects)
    {
        if (subjects.Count < 2 || site.Clause.Passive)
        {
            return false;
        }

        foreach (var element in site.Clause.Elements)
        {
            if (
                element.Phrase.Pronoun is { Value: "recip" }
                && frame.Object.Any(s =>
                    element.Preposition is { } preposition
                        ? s.Kind is SlotKind.Prep or SlotKind.Own && s.Prepositions.Contains(preposition)
                        : s.Kind == SlotKind.Object
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Forget that we will fail you, said the leader": what somebody says of his own party or body is no blame.</summary>
    private static bool IsOwnSide(Frame frame, Entity speaker, Entity? own) =>
        frame.Type == RelationType.Criticised
        && IsVerdict(frame)
        && own is { Kind: EntityKind.Organization }
        && (speaker.Party == own || speaker.OfficeOf(EntityKind.Organization) == own);

    /// <summary>"She led the party", "hon satt i riksdagen": whoever served does so no more.</summary>
    private bool IsOfFormer(Frame frame, FrameSite site) =>
        frame.Type is RelationType.HoldsOffice or RelationType.MemberOf
        && site.Clause is { Tense: Tense.Past, Verbs.Length: 1, Lemma: { } lemma }
        && document.Knowledge.Pack.Grammar.Serving.Contains(lemma);

    /// <summary>Whether a phrase without a name is somebody, or a body, with whom something may be done.</summary>
    private bool MayTakePart(NounPhrase phrase, Word noun) =>
        document.Knowledge.IsSomebody(noun)
        || document.Knowledge.IsCounterpart(noun)
        || document.Knowledge.AntecedentOf(noun) is not null
        || phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Bodies);

    /// <summary>"Brokered a deal between Chile and Peru": whether what stands behind the noun tells whose deed it is, so that it is not
    /// mutual among those who bring it about.</summary>
    private bool TellsParties(Frame frame, FrameSite site)
    {
        foreach (var element in site.Noun is null || frame.Subject is not [{ Kind: SlotKind.Subject }] ? [] : site.Clause.Elements)
        {
            if (
                element is { Preposition: { } preposition, Phrase.Name: not null }
                && element.PrepositionAt == site.Noun!.End
                && document.Knowledge.Pack.Grammar.Mutual.Contains(preposition)
            )
            {
                return true;
            }
        }

        return false;
    }
}
