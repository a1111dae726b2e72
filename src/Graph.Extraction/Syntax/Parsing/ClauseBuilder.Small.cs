using Graph.Extraction.Mentions;
using Graph.Language.Dates;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Where an adverb, a negation, a date or a mark goes.</content>
internal sealed partial class ClauseBuilder
{
    /// <summary>Adverbs, negations, dates, quotes and marks.</summary>
    private void TakeSmall(int i)
    {
        var unit = units[i];
        if (unit.Kind is UnitKind.Adverb or UnitKind.Negation)
        {
            ResumeFor(i);
        }

        switch (unit.Kind)
        {
            case UnitKind.Negation when WaitsForVerb(i) || IsContrast(i):
                return;
            case UnitKind.Negation:
                Deny(i);
                break;
            case UnitKind.Adverb:
                _current.Adverbs.Add(unit.First);
                _adposition =
                    _ahead.KindAt(i - 1) == UnitKind.Adposition && _ahead.KindAt(i + 1) == UnitKind.Nominal && !_ahead.Governs(i)
                        ? -1
                        : _adposition;
                return;
            case UnitKind.Date:
                TakeDate(unit);
                return;
            case UnitKind.Quote:
                TakeWords(unit);
                return;
            case UnitKind.Comma:
                EndAside();
                _comma = true;
                _adposition = -1;
                return;
            case UnitKind.Break when _ahead.NextVerb(i + 1) >= 0 || (_current.HasVerb && IsBeforeSigner(i)):
                Open(new ClauseOpening(ClauseKind.Main, null, i));
                break;
        }

        Reset();
    }

    /// <summary>Gives the clause its date; what only tells how far another deed lies from it waits for the clause of that.</summary>
    private void TakeDate(Unit unit)
    {
        if (unit.Date is { IsMeasure: false } date)
        {
            _current.Dates.Add(new DateMention(unit.First, unit.End, date));
            _adposition = -1;
        }
    }

    /// <summary>"Works with them in parliament, not in the government": behind a comma or dash only the phrase is denied.</summary>
    private bool IsContrast(int negation) =>
        _current.HasVerb
        && _ahead.KindAt(negation - 1) is UnitKind.Comma or UnitKind.Break
        && _ahead.KindAt(negation + 1) == UnitKind.Adposition;

    /// <summary>Keeps a negation that belongs to a verb still to come: that of an infinitive or participle, or of a clause behind
    /// a coordinator.</summary>
    private bool WaitsForVerb(int negation)
    {
        if (_ahead.KindAt(negation + 1) == UnitKind.InfinitiveMarker && !(document.Knowledge.Pack.Grammar.VerbSecond && _current.HasVerb))
        {
            _negation = units[negation].First;
            return true;
        }

        if (
            IsOfParticiple(negation)
            || (_coordinatorAt == negation - 1 && _coordinatorAt >= 0 && _current.HasVerb && _ahead.VerbFollowsAtOnce(negation + 1))
        )
        {
            _denial = units[negation].First;
            return true;
        }

        return false;
    }

    /// <summary>"Criticised a draft not backed by Chile": between what the verb governs and a participle a negation denies what describes
    /// the noun.</summary>
    private bool IsOfParticiple(int negation) =>
        !document.Knowledge.Pack.Grammar.VerbSecond
        && _current is { HasVerb: true, Elements: [.., { VerbsBefore: > 0 } last] }
        && last.Unit == negation - 1
        && _ahead.KindAt(negation + 1) == UnitKind.Verb
        && _ahead.Is(negation + 1, Language.Tagging.Morphology.Participle)
        && !_ahead.IsFinite(negation + 1);

    private void Deny(int negation)
    {
        if (IsAddedDenial(negation))
        {
            Open(new ClauseOpening(ClauseKind.Main, null, negation) { Sibling = _current.Root });
        }

        _current.NegationAt = _current.NegationAt < 0 ? units[negation].First : _current.NegationAt;
    }

    /// <summary>"Anna Berg, who leads the army, never met him": an adverb between the comma that ends an insertion and a finite verb
    /// belongs to the clause that waits for that verb.</summary>
    private void ResumeFor(int adverb)
    {
        if (
            _comma
            && _coordinatorAt < 0
            && _current.HasVerb
            && _ahead.FiniteFollowsAtOnce(adverb + 1)
            && ClauseDraft.Waiting(_current.Parent) is { } waiting
        )
        {
            _current = waiting;
        }
    }

    /// <summary>"Joined the EU, but not Nato": behind a clause with its verb and a coordinator a negation denies what follows it alone,
    /// where that has no verb.</summary>
    private bool IsAddedDenial(int negation) =>
        _current.HasVerb
        && _ahead.KindAt(negation - 1) is UnitKind.Coordinator or UnitKind.ClauseCoordinator
        && _ahead.KindAt(negation + 1) is UnitKind.Adposition or UnitKind.Nominal
        && !_ahead.FiniteBeforeComma(negation + 1, throughRelatives: false);

    /// <summary>"Norway expels diplomats: minister": whether a colon stands before nothing but a name or title that ends a line.</summary>
    private bool IsBeforeSigner(int colon) =>
        colon == units.Count - 2
        && document.Tokens[units[colon].First].IsMark(':')
        && units[^1].Nominal is { } signer
        && (signer.NamesActor || signer.Office is not null);

    private void TakeWords(in Unit words)
    {
        _current.QuoteAt = words.First;
        Reset();
        _comma = _current.HasVerb && EndsInComma(words);
    }

    /// <summary>"They will “go on,” she said": words whose comma stands inside their marks.</summary>
    private bool EndsInComma(in Unit words) => words.End - words.First > 2 && Appositions.EndWords(words.End, document);

    /// <summary>"Denied involvement and Chile condemned it": a thing without an article is not who does something with a name that has a
    /// verb.</summary>
    private bool IsThingBeforeActor(int i, NominalDraft phrase) =>
        phrase is { Name: null, Pronoun: null, Plural: false, Noun: { } thing, Modifiers.Count: 0 }
        && phrase.First == phrase.NounAt
        && !document.Knowledge.IsSomebody(thing)
        && !document.Knowledge.IsStateOrgan(thing)
        && _ahead.KindAt(i + 1) == UnitKind.Coordinator
        && _ahead.KindAt(i + 2) == UnitKind.Nominal
        && units[i + 2].Nominal is { NamesActor: true }
        && _ahead.FiniteFollowsAtOnce(i + 3);
}
