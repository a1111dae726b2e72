using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Which phrase is the subject where it may stand behind the verb.</content>
internal sealed partial class RoleAssigner
{
    /// <summary>The phrase between the verbs, where the subject of an inverted clause stands.</summary>
    private ElementDraft? Inner(ClauseDraft clause)
    {
        foreach (var element in _after)
        {
            if (element.VerbsBefore < clause.Verbs.Count && element.Phrase.Pronoun is not { Value: "expl" or "refl" or "recip" })
            {
                return element;
            }
        }

        return InvertedPronoun(clause);
    }

    /// <summary>"Den frågan tog han upp": a pronoun in its subject form right behind the verb is the subject, and what "what" asks
    /// for.</summary>
    private ElementDraft? InvertedPronoun(ClauseDraft clause)
    {
        if (_after.Count == 0 || clause.Verbs.Count != 1)
        {
            return null;
        }

        var front = _before[^1].Phrase;
        return
            (
                _verbs.IsBe(clause.Main)
                && (IsQuality(front) || IsSaidOfIt(front) || (front.Pronoun is { Value: "asks" } && StandsBefore(front, clause.Verbs[0])))
            )
            || Asks(clause, front)
            || ReportsBehindMark(clause)
            || SaysIt(clause, front)
            || OnlyFollowerIsSubject()
            ? _after[0]
            : null;
    }

    /// <summary>Whether a pronoun that only a subject can be stands right behind the verb, so that the phrase before is none, whatever the
    /// clause was taken for.</summary>
    private bool HasInvertedForm(ClauseDraft clause) =>
        document.Knowledge.Pack.Grammar.VerbSecond
        && clause.Verbs.Count == 1
        && _after.Count > 0
        && _after[0].Phrase.First == clause.Main + 1
        && OnlyFollowerIsSubject();

    /// <summary>Whether of the phrases on both sides of the verb only the one behind has the form of a subject.</summary>
    private bool OnlyFollowerIsSubject() => IsSubjectForm(_after[0]) && !IsSubjectForm(_before[^1]);

    /// <summary>"Mest glädjande är resultatet": whether a phrase is an adjective, with nothing that determines it.</summary>
    private bool IsQuality(NominalDraft phrase) =>
        tree.IsQuality(phrase) && (phrase.First == phrase.Head || document.Knowledge.Pack.Grammar.VerbSecond);

    /// <summary>"En börda blir det": what is brought in first is said of the pronoun behind the verb.</summary>
    private bool IsSaidOfIt(NominalDraft front) =>
        document.Knowledge.Pack.Grammar.VerbSecond
        && front.Pronoun is null
        && front.Name is null
        && !front.Definite
        && _after[0].Phrase.Pronoun is { Value: "expl" };

    /// <summary>"Vad skapar kriget?": right before the verb what is asked for is no subject where a phrase that can be one
    /// follows.</summary>
    private bool Asks(ClauseDraft clause, NominalDraft front) =>
        document.Knowledge.Pack.Grammar.VerbSecond
        && clause.Kind == ClauseKind.Main
        && front.Pronoun is { Value: "asks" } pronoun
        && document.Knowledge.Pack.Grammar.ThingPronouns.Contains(pronoun.Text)
        && !IsObjectForm(_after[0])
        && StandsBefore(front, clause.Verbs[0]);

    /// <summary>Whether nothing stands between a phrase and a verb: "what is the aim", and not "what they want is".</summary>
    private bool StandsBefore(NominalDraft front, int verb) =>
        UnitAt(verb) is > 0 and var at && ReferenceEquals(units[at - 1].Nominal, front);

    /// <summary>"Lön, säger någon": a verb of speech behind a comma or a quote has its subject behind it.</summary>
    private bool ReportsBehindMark(ClauseDraft clause)
    {
        if (_before.Count != 1 || !document.Knowledge.IsSpeech(_verbs.LemmaOf(clause.Main)))
        {
            return false;
        }

        var at = UnitAt(clause.Verbs[0]);
        return at > 1
            && units[at - 1].Kind is UnitKind.Comma or UnitKind.Quote
            && clause.Elements.FindAll(static e => e.VerbsBefore == 0).Count == 1
            && (units[at - 1].Kind == UnitKind.Quote || ReferenceEquals(units[at - 2].Nominal, _before[0].Phrase));
    }

    /// <summary>"Det säger Anna Berg": what is said stands first, who says it behind the verb.</summary>
    private bool SaysIt(ClauseDraft clause, NominalDraft front) =>
        document.Knowledge.Pack.Grammar.VerbSecond
        && front.Pronoun is { Value: "expl" or "n" }
        && document.Knowledge.SpeechVerbs.TryGetValue(_verbs.LemmaOf(clause.Main) ?? "", out var stance)
        && (
            _after[0].Phrase.Name is { Genitive: false, Entity.Kind: EntityKind.Person }
            || (
                stance is not (Stance.Threaten or Stance.Criticise or Stance.Praise)
                && _after[0].Phrase is { Office: not null } or { Name: { Genitive: false, Entity.IsActorKind: true } }
            )
        );

    /// <summary>"It is over, says Karl Lind": a verb of speech behind what is said; one of praise or blame only right behind a quotation
    /// mark, else whom it praises stands behind it: "Chile condemns Peru, praises Mali".</summary>
    private bool SpeaksAside(ClauseDraft clause) =>
        document.Knowledge.SpeechVerbs.TryGetValue(_verbs.LemmaOf(clause.Main) ?? "", out var stance)
        && (stance is not (Stance.Criticise or Stance.Praise) || (clause.Main > 0 && Marks.IsQuote(document.Tokens[clause.Main - 1].Mark)));

    /// <summary>"Tell me more": whether a sentence begins with the bare form of its only verb.</summary>
    private bool Asks(ClauseDraft clause) =>
        clause.Verbs.Count == 1
        && UnitAt(clause.Main) == 0
        && document.Words[clause.Main] is { Verb: { } lemma } word
        && word.Text == lemma;

    /// <summary>"From Kyiv came a note": behind a place or an adverb a verb of going may stand before its subject.</summary>
    private bool Arrives(ClauseDraft clause) =>
        clause.Verbs.Count == 1
        && _after.Count > 0
        && clause.Elements is [var first, ..]
        && first is { Adposition: >= 0, VerbsBefore: 0 }
        && document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Going);
}
