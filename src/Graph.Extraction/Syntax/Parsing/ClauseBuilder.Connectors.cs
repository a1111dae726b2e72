using Graph.Extraction.Resources;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Words that open clauses: adpositions before participles, subordinators, relatives, marks of the infinitive.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeAdposition(int i)
    {
        var word = document.Tokens[units[i].First].Word;
        if (_comma && word?.Is(WordTags.ClauseCoordinator) == true && _ahead.OwnVerbFollows(i + 1))
        {
            _coordinatorAt = i;
            Open(new ClauseOpening(ClauseKind.Main, null, i) { Sibling = _current.Root });
            return;
        }

        if (word?.Is(WordTags.Subordinator) == true && OpensClause(i))
        {
            OpenSubordinate(i);
            return;
        }

        var dangles = _ahead.Dangles(i);
        if (dangles)
        {
            OpenGapped(i, word?.Text ?? "");
        }

        if (_ahead.KindAt(i + 1) is not (UnitKind.Nominal or UnitKind.Date))
        {
            _current.Adverbs.Add(units[i].First);
        }

        var adposition = dangles ? -1 : units[i].First;
        _rejoin =
            _coordinatorAt == i - 1
            && _coordinatorAt >= 0
            && _current.Elements.Count > 0
            && adposition >= 0
            && _current.Elements[^1].Adposition >= 0
            && document.Words[_current.Elements[^1].Adposition] == document.Words[adposition];
        (_adposition, _join, _coordinatorAt) = (adposition, false, -1);
        if (IsGerund(i + 1))
        {
            Open(new ClauseOpening(ClauseKind.Participle, Around(word), i) { Connector = units[i].First });
        }
    }

    /// <summary>"Criticised for not doing more": what is denied behind an adposition is the gerund.</summary>
    private bool IsGerund(int at) =>
        _ahead.Is(at, Morphology.Gerund)
        || (_ahead.KindAt(at) == UnitKind.Adverb && _ahead.Is(at + 1, Morphology.Gerund))
        || IsDeniedGerund(at);

    private bool IsDeniedGerund(int at) =>
        at < units.Count
        && document.Words[units[at].First]?.Is(WordTags.Negation) == true
        && _ahead.Is(_ahead.KindAt(at + 1) == UnitKind.Adverb ? at + 2 : at + 1, Morphology.Gerund);

    /// <summary>The clause that a gerund behind a word depends on; behind a subordinator none that only describes a noun: "talks held in
    /// Abuja after coming under pressure".</summary>
    private ClauseDraft Around(Word? connector) =>
        connector?.Is(WordTags.Subordinator) == true
        && _current is { Kind: ClauseKind.Participle, Antecedent: not null, Connector: < 0, Parent: { HasVerb: true } outer }
            ? outer
            : _current;

    private bool OpensClause(int i) =>
        _ahead.FiniteBeforeComma(i + 1, throughRelatives: false) && !_ahead.IsTopic(i) && !TellsRole(i) && ReadsAsSubordinator(i);

    /// <summary>A word that the tagger takes for an adposition opens a clause only where a subject and its verb follow at once.</summary>
    private bool ReadsAsSubordinator(int i) =>
        _ahead.KindAt(i + 1) == UnitKind.Nominal
        && _ahead.OwnVerbFollows(i + 1, orSupine: true)
        && (i == 0 || _comma || _current.HasVerb || (_current.Elements.Count == 0 && !IsRole(i)))
        && !LeavesVerbToWaiting(i);

    private bool IsRole(int i) => document.IsOneOf(units[i].First, document.Knowledge.Pack.Grammar.Role);

    /// <summary>"Described the plan as a mess and left": behind a verb that says what its object is, and that object, the word tells what,
    /// though a verb follows.</summary>
    private bool TellsRole(int i) =>
        IsRole(i)
        && _current.HasVerb
        && document.IsFormOf(_current.Main, document.Knowledge.Pack.Grammar.Depicting)
        && _current.Elements is [.., { Adposition: < 0, VerbsBefore: > 0 }]
        && _ahead.KindAt(i + 1) == UnitKind.Nominal
        && units[i + 1].Nominal is { Name: null, Pronoun: null };

    private void TakeSubordinator(int i)
    {
        if (IsBetweenVerbs(i))
        {
            _current.Adverbs.Add(units[i].First);
            return;
        }

        var word = _ahead.WordAt(i);
        var isTopic =
            _ahead.IsTopic(i) && _current.Kind == ClauseKind.Subordinate && !_clauses.Exists(c => c.Kind == ClauseKind.Main && c.HasVerb);
        if (
            word?.Is(WordTags.Preposition) == true
            && (
                (!word.Is(WordTags.Subordinator) && _ahead.KindAt(i + 1) == UnitKind.Nominal)
                || isTopic
                || TellsRole(i)
                || !_ahead.FiniteBeforeComma(i + 1, throughRelatives: false)
                || LeavesVerbToWaiting(i)
            )
        )
        {
            TakeAdposition(i);
            return;
        }

        if (word?.Is(WordTags.Relative) == true && _current.Elements is [.., var antecedent] && IsDescribed(i, antecedent))
        {
            OpenRelative(i, word, antecedent);
        }
        else if (_ahead.FiniteBeforeComma(i + 1) || _ahead.NextVerb(i + 1) >= 0)
        {
            OpenSubordinate(i);
        }
        else
        {
            _adposition = units[i].First;
        }
    }

    /// <summary>"The document they submitted", "the draft on Mali that Peru blocked": whether what follows describes a noun, or the text
    /// that a name behind it tells the topic of.</summary>
    private bool IsDescribed(int i, ElementDraft antecedent) =>
        antecedent.Unit == i - 1
        && (antecedent.Phrase.NounAt >= 0 || _chain.TextOver(_current, antecedent) is not null)
        && !_verbs.Reports(_current)
        && (_ahead.NounThenVerb(i + 1) || LacksObject(i + 1, antecedent))
        && _ahead.LeavesGap(i + 1);

    /// <summary>"Har sedan gått": between "have" and its supine such a word is an adverb.</summary>
    private bool IsBetweenVerbs(int i) =>
        _ahead.KindAt(i - 1) == UnitKind.Verb
        && _current.HasVerb
        && _verbs.IsPerfect(_current.Main)
        && units[i - 1].First == _current.Main
        && _ahead.Is(i + 1, Language.Tagging.Morphology.Supine);

    /// <summary>"The evidence that the group presented": behind a noun without a content of its own a clause that lacks its object
    /// describes the noun.</summary>
    private bool LacksObject(int i, ElementDraft antecedent) =>
        _ahead.KindAt(i) == UnitKind.Nominal
        && units[i].Nominal is { Possessive: null }
        && _ahead.FiniteFollowsAtOnce(i + 1)
        && document.Knowledge.ContentEffectOf(antecedent.Phrase.Noun) == VerbEffect.None;

    /// <summary>"The man who was freed after the vote thanked them": the only verb left belongs to the subject that still waits for
    /// one.</summary>
    private bool LeavesVerbToWaiting(int i) =>
        !_comma
        && _current.HasVerb
        && ClauseDraft.Waiting(_current.Parent) is { } waiting
        && waiting.Elements.Exists(e => e.IsBare)
        && _ahead.HasOneFinite(i + 1);

    private void OpenSubordinate(int i)
    {
        var next = _ahead.NextVerb(i + 1);
        var isNear = next >= 0 && next <= i + 3 && _ahead.OnlyLight(i + 1, next);
        var kind =
            isNear && _ahead.Is(next, Morphology.Infinitive) ? ClauseKind.Infinitive
            : isNear && TellsTime(i) && _ahead.Is(next, Morphology.Gerund) && !_ahead.IsFinite(next) ? ClauseKind.Participle
            : ClauseKind.Subordinate;
        var outward = _comma && _current.Kind != ClauseKind.Main && _current.HasVerb;
        Open(new ClauseOpening(kind, outward ? _current.Root : _current, i) { Connector = units[i].First });
        TakeMeasure(i);
    }

    /// <summary>"Two days after Chile left": how far the deed of the clause lies from that of the clause around it.</summary>
    private void TakeMeasure(int i)
    {
        if (i > 0 && units[i - 1] is { Kind: UnitKind.Date, Date: { IsMeasure: true } distance } measure)
        {
            _current.Dates.Add(new DateMention(measure.First, measure.End, distance));
        }
    }

    /// <summary>Whether a word tells when or why or governs the deed, and does not open what is said.</summary>
    private bool TellsTime(int i) => _ahead.WordAt(i) is { } word && (word.Value == "adverbial" || word.Is(WordTags.Preposition));

    /// <summary>"A text that condemns Chile but that spares Peru": a second clause of the noun that the first describes.</summary>
    private bool JoinsRelative(int i) =>
        _current is { Kind: ClauseKind.Relative, HasVerb: true }
        && (_coordinatorAt == i - 1 || _ahead.KindAt(i - 1) == UnitKind.ClauseCoordinator);

    private void TakeRelative(int i)
    {
        var word = _ahead.WordAt(i);
        ElementDraft? last = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        if (
            word?.Is(WordTags.Subordinator) == true
            && (last is null || _ahead.KindAt(i - 1) is UnitKind.Verb or UnitKind.Adverb || TellsContent(i, last.Value))
        )
        {
            TakeSubordinator(i);
            return;
        }

        var isRole = word is not null && document.Knowledge.Pack.Grammar.Role.Contains(word.Text);
        if (!_ahead.FiniteBeforeComma(i + 1) || (isRole && GovernsRole(i)))
        {
            _adposition = isRole ? units[i].First : -1;
            return;
        }

        if (last is not { } antecedent)
        {
            Open(new ClauseOpening(ClauseKind.Subordinate, _current, i) { Connector = units[i].First });
        }
        else if (JoinsRelative(i))
        {
            Open(
                new ClauseOpening(ClauseKind.Relative, _current.Parent, i)
                {
                    Connector = units[i].First,
                    Antecedent = _current.Antecedent,
                    Sibling = _current,
                }
            );
        }
        else
        {
            OpenRelative(i, word, antecedent);
        }
    }

    /// <summary>"The demand that Russia lift its sanctions", "told a conference that Russia had left": a clause without a gap tells the
    /// content of the noun, or what is said.</summary>
    private bool TellsContent(int i, ElementDraft before) =>
        before.Unit == i - 1
        && (
            document.Knowledge.ContentEffectOf(before.Phrase.Noun) != VerbEffect.None
            || (before.VerbsBefore > 0 && _verbs.Reports(_current))
        )
        && (
            (_ahead.SubjectThenVerb(i + 1) && !_ahead.LeavesGap(i + 1))
            || (before is { VerbsBefore: > 0, Phrase.NamesActor: true } && _ahead.KindAt(i + 1) == UnitKind.Nominal && !_comma)
        );

    /// <summary>Whether a word that can be a relative stands before a role or what is compared, though a verb follows.</summary>
    private bool GovernsRole(int i) =>
        (_ahead.KindAt(i - 1) == UnitKind.Verb && !_ahead.FiniteFollowsAtOnce(i + 1))
        || NamesRole(i + 1)
        || EndsAtComma(i + 1)
        || IsJudgement(i + 1);

    /// <summary>"Bedömer strejken som farlig och begär": a bare adjective before a coordinator is what something is held to be.</summary>
    private bool IsJudgement(int i) =>
        _ahead.KindAt(i) == UnitKind.Nominal
        && units[i].Nominal is { NounAt: < 0, Name: null, Pronoun: null, Possessor: null } quality
        && tree.Pos(quality.Head) == PartOfSpeech.Adjective
        && _ahead.KindAt(i + 1) is UnitKind.Coordinator or UnitKind.ClauseCoordinator
        && document.Knowledge.Pack.Grammar.VerbSecond;

    /// <summary>"På samma villkor som männen, väljer": a phrase without a name right before a comma is what is compared.</summary>
    private bool EndsAtComma(int i) =>
        _ahead.KindAt(i) == UnitKind.Nominal
        && units[i].Nominal is { Name: null, Pronoun: null }
        && _ahead.KindAt(i + 1) == UnitKind.Comma
        && document.Knowledge.Pack.Grammar.VerbSecond;

    /// <summary>"Rollen som husmor innebär": a bare noun behind the word is a role where the clause still waits for its verb.</summary>
    private bool NamesRole(int i) =>
        ClauseDraft.Waiting(_current) is not null
        && _ahead.KindAt(i) == UnitKind.Nominal
        && units[i].Nominal is { NounAt: >= 0, Name: null, Definite: false } noun
        && !(noun.Plural && noun.Noun is not null)
        && noun.First == noun.NounAt
        && _ahead.IsFinite(i + 1)
        && (_ahead.NextVerb(i + 2) < 0 || document.Knowledge.Pack.Grammar.VerbSecond);

    /// <summary>"De anklagar landet, vilket Paris avvisar": behind a comma such a word means all that has been said.</summary>
    private bool TellsOfDeed(Word? word) => _comma && word?.Value == "deed";

    private void OpenRelative(int i, Word? word, ElementDraft antecedent)
    {
        var possesses = word?.Value == "poss";
        var head =
            TellsOfDeed(word) ? null
            : possesses ? antecedent.Phrase
            : word?.Value is "person" or "generic" ? _chain.PersonOf(_current, antecedent)
            : (_comma ? null : _chain.TextOver(_current, antecedent)) ?? _chain.HeadOf(_current, antecedent);
        Open(
            new ClauseOpening(ClauseKind.Relative, _current, i)
            {
                Connector = units[i].First,
                Antecedent = head,
                Governor = _adposition,
            }
        );
        _possessor = possesses ? antecedent.Phrase : null;
    }

    private void TakeInfinitiveMarker(int i)
    {
        var next = _ahead.NextVerb(i + 1);
        if (
            next >= 0
            && _current.HasVerb
            && tree.Pos(_current.Main) == PartOfSpeech.Auxiliary
            && !_verbs.IsBe(_current.Main)
            && !_verbs.IsPerfect(_current.Main)
            && !_comma
        )
        {
            _current.Marker = units[i].First;
            _current.NegationAt = _current.NegationAt < 0 ? _negation : _current.NegationAt;
            _negation = -1;
        }
        else if (next >= 0 && _ahead.Is(next, Morphology.Infinitive | Morphology.Supine) && _ahead.OnlyLight(i + 1, next))
        {
            Open(new ClauseOpening(ClauseKind.Infinitive, _current, i) { Connector = units[i].First, NegationAt = _negation });
            _negation = -1;
        }
        else if (_ahead.WordAt(i)?.Is(WordTags.Preposition) == true)
        {
            TakeAdposition(i);
        }
        else
        {
            TakeSubordinator(i);
        }
    }

    /// <summary>"Between Chile, backed by Norway, and Peru": behind the second comma the first of two waits for the other.</summary>
    private bool EndsInsertion(int i) =>
        _ahead.KindAt(i - 1) == UnitKind.Comma
        && _current is { Kind: ClauseKind.Participle, Antecedent: { } first, Connector: < 0, Parent: { } outer }
        && _current.FirstUnit > 0
        && _ahead.KindAt(_current.FirstUnit - 1) == UnitKind.Comma
        && outer.IndexOf(first) is >= 0 and var at
        && document.IsOneOf(outer.Elements[at].Adposition, document.Knowledge.Pack.Grammar.Mutual);

    /// <summary>"Nor did it leave": a subject stands between two verbs.</summary>
    private bool Inverts(int verb) => _ahead.KindAt(verb + 1) == UnitKind.Nominal && _ahead.KindAt(verb + 2) == UnitKind.Verb;

    private void TakeCoordinator(int i)
    {
        var word = _ahead.WordAt(i);
        if (EndsInsertion(i))
        {
            _current = _current.Parent!;
        }

        if (units[i].Kind == UnitKind.Coordinator && !(word?.Is(WordTags.Negation) == true && _ahead.KindAt(i + 1) == UnitKind.Verb))
        {
            (_coordinatorAt, _join) = (i, true);
            return;
        }

        if (units[i].Kind == UnitKind.Coordinator || _ahead.NextVerb(i + 1) >= 0)
        {
            _coordinatorAt = i;
            if (GoesOnRelative(i))
            {
                OpenRelativeAnew(i, _current);
                return;
            }

            Open(new ClauseOpening(ClauseKind.Main, null, i) { Sibling = _current.Root, SharesSubject = SharesAcross(i) });
        }

        if (word?.Is(WordTags.Negation) == true)
        {
            _current.NegationAt = units[i].First;
        }

        Reset();
    }

    private bool SharesAcross(int coordinator) =>
        units[coordinator].Kind == UnitKind.ClauseCoordinator
            ? _ahead.VerbFollowsAtOnce(coordinator + 1)
            : tree.Pos(units[coordinator + 1].First) != PartOfSpeech.Auxiliary && !Inverts(coordinator + 1);
}
