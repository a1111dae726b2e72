using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Where a noun phrase goes: into the open clause, beside the phrase before it, or into a clause of its own whose subject it
/// is.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeNominal(int i, NominalDraft phrase)
    {
        if (phrase.Pronoun is { Value: "asks" } && _current.HasVerb && _ahead.FiniteBeforeComma(i + 1))
        {
            Open(new ClauseOpening(ClauseKind.Subordinate, _current, i) { Governor = _adposition });
        }

        var own = _adposition;
        var before = _current;
        phrase.Possessor ??= _possessor;
        _possessor = null;
        if (!OpenAside(i))
        {
            OpenForNominal(i, phrase);
        }

        var resumed = _coordinatorAt >= 0 && !ReferenceEquals(_current, before);
        if (IsFloating(i, phrase))
        {
            _current.Adverbs.Add(phrase.First);
            return;
        }

        OpenElliptic(i, phrase, own);
        Place(i, phrase, own, resumed);
        if (phrase.Negated && _current.NegationAt < 0 && !IsAddition(i))
        {
            _current.NegationAt = phrase.First;
        }

        Reset();
    }

    /// <summary>"Skickar trupper, men inga vapen": what is added to what has been said is denied alone.</summary>
    private bool IsAddition(int i) =>
        _current.HasVerb
        && _ahead.KindAt(i - 1) is UnitKind.Coordinator or UnitKind.ClauseCoordinator
        && _current.Elements.Count > 1
        && _current.Elements[^2].VerbsBefore > 0;

    /// <summary>Opens or resumes the clause whose subject the phrase is, where it is one.</summary>
    private void OpenForNominal(int i, NominalDraft phrase)
    {
        if (_adposition >= 0 || !_ahead.OwnVerbFollows(i) || AwaitsInfinitive)
        {
            return;
        }

        if (!_comma && _coordinatorAt < 0)
        {
            OpenForContact(i, phrase);
        }
        else if (_current.HasVerb && !JoinsAgents(i))
        {
            OpenForSubject(i);
        }
        else if (
            _comma
            && _coordinatorAt < 0
            && _current.Kind != ClauseKind.Main
            && _current.HasVerb
            && !JoinsAgents(i)
            && ClauseDraft.Waiting(_current.Parent) is { } waiting
        )
        {
            _current = waiting;
        }
    }

    /// <summary>A clause that no word opens: a relative clause behind its noun, or what a verb reports.</summary>
    private void OpenForContact(int i, NominalDraft phrase)
    {
        if (ResumesForSubject(i))
        {
            return;
        }

        if (_ahead.IsContact(i, phrase) && _current.Elements.Count > 0 && !_verbs.Reports(_current))
        {
            Open(new ClauseOpening(ClauseKind.Relative, _current, i) { Antecedent = _current.Elements[^1].Phrase });
        }
        else if (
            _current.HasVerb
            && !LeavesVerbToSubject(i)
            && !IsThingBeforeActor(i, phrase)
            && (_verbs.Reports(_current) || IsContactComplement(i, phrase))
        )
        {
            Open(new ClauseOpening(ClauseKind.Subordinate, _current, i));
        }
    }

    /// <summary>"When they left he stayed": behind a clause that opens the sentence a subject with the only verb left is that of the clause
    /// which still waits for both.</summary>
    private bool ResumesForSubject(int i)
    {
        if (
            _current is not { Kind: ClauseKind.Subordinate, HasVerb: true }
            || document.Knowledge.Pack.Grammar.VerbSecond
            || !_ahead.IsSubjectPronoun(i)
            || ClauseDraft.Waiting(_current.Parent) is not { } waiting
            || waiting.Elements.Exists(static e => e.IsBare)
            || !_ahead.HasOneFinite(i + 1)
        )
        {
            return false;
        }

        _current = waiting;
        return true;
    }

    /// <summary>"A resolution demanding an end was vetoed": the only verb left belongs to the subject before the gerund.</summary>
    private bool LeavesVerbToSubject(int i) =>
        _current.Kind == ClauseKind.Participle
        && ClauseDraft.Waiting(_current.Parent) is { } waiting
        && waiting.Elements.Exists(e => e.IsBare)
        && _ahead.HasOneFinite(i);

    /// <summary>"That means it is over": a phrase with a verb of its own right behind a verb that has its subject.</summary>
    private bool IsContactComplement(int i, NominalDraft phrase) =>
        _ahead.KindAt(i - 1) == UnitKind.Verb
        && tree.Pos(_current.Main) == Language.Tagging.PartOfSpeech.Verb
        && (TellsOf(i, phrase) || IsPronounComplement(i, phrase));

    /// <summary>"They noticed the wells were dry": where the verb stands behind its subject, a phrase right behind one verb and right
    /// before another is the subject of the other.</summary>
    private bool TellsOf(int i, NominalDraft phrase) =>
        !document.Knowledge.Pack.Grammar.VerbSecond
        && units[i - 1].First == _current.Main
        && (_current.Kind == ClauseKind.Infinitive || _current.Elements.Count == 0 || HasFront())
        && !(phrase.Pronoun is { } pronoun && document.Knowledge.Pack.Grammar.ObjectPronouns.Contains(pronoun.Text))
        && _ahead.FiniteFollowsAtOnce(i + 1)
        && !(ClauseDraft.Waiting(_current.Parent) is not null && _ahead.HasOneFinite(i + 1));

    private bool IsPronounComplement(int i, NominalDraft phrase) =>
        HasFront()
        && phrase.Pronoun is { } pronoun
        && document.Knowledge.SubjectPronouns.Contains(pronoun.Text)
        && _ahead.VerbFollowsSubject(i);

    /// <summary>Whether a phrase without an adposition stands before the verbs of the clause.</summary>
    private bool HasFront() => _current.Elements.Exists(static e => e.IsBare && e.VerbsBefore == 0);

    private void OpenForSubject(int i)
    {
        if (ClauseDraft.Waiting(_current) is { } waiting)
        {
            _current = waiting;
            return;
        }

        var level = _coordinatorAt >= 0 && _current.Kind is ClauseKind.Subordinate && !_comma ? _current : _current.Root;
        Open(
            new ClauseOpening(level.Kind, level.Parent, i)
            {
                Connector = level.Connector,
                Antecedent = level.Antecedent,
                Sibling = level,
            }
        );
    }

    /// <summary>"A resolution drafted by France and Mexico was put to the vote": the clause that waits for its verb has a subject
    /// already.</summary>
    private bool JoinsAgents(int i) =>
        (_comma ? _current.Elements is [.., { Adposition: >= 0 } last] && ListFollows(i, last.Phrase) : _coordinatorAt >= 0)
        && _current.Kind == ClauseKind.Participle
        && ClauseDraft.Waiting(_current) is { } waiting
        && (waiting.Elements.Exists(e => e.IsBare) || (!_comma && waiting.Elements.Count == 0 && _ahead.SubjectFollowsComma(i + 1)));

    /// <summary>Whether the clause's last verb is an auxiliary that still wants its infinitive: "ska Albanese och Rabuka
    /// träffas".</summary>
    private bool AwaitsInfinitive =>
        _current.Verbs.Count == 1
        && tree.Pos(_current.Verbs[0]) == Language.Tagging.PartOfSpeech.Auxiliary
        && !_verbs.IsBe(_current.Verbs[0])
        && !_verbs.IsPerfect(_current.Verbs[0])
        && !_comma;

    /// <summary>"Norway, Sweden and Finland all agreed", "båda länderna har alla": a quantifier behind its phrase is no phrase of its
    /// own.</summary>
    private bool IsFloating(int i, NominalDraft phrase)
    {
        if (
            phrase is not { Name: null, NounAt: < 0, Possessor: null, NumberAt: < 0 }
            || phrase.End > phrase.First + 1
            || _comma
            || _coordinatorAt >= 0
            || _adposition >= 0
        )
        {
            return false;
        }

        if (EmphasizesSubject(i, phrase))
        {
            return true;
        }

        if (
            !(_ahead.KindAt(i - 1) == UnitKind.Nominal || StandsAmongVerbs(i))
            || _ahead.KindAt(i + 1) is not (UnitKind.Verb or UnitKind.Adverb)
        )
        {
            return false;
        }

        return document.Words[phrase.First] is { } word
            && (word.Value == "self" || (word.Is(WordTags.Determiner) && word.Value is null or "generic" or "dual"));
    }

    /// <summary>"Hon själv på ett tidigt stadium", "inte själv försöker": before the verb such a word only underlines the
    /// subject.</summary>
    private bool EmphasizesSubject(int i, NominalDraft phrase) =>
        !_current.HasVerb
        && document.Words[phrase.First]?.Value == "self"
        && _current.Elements.Exists(static e => e.IsBare)
        && _ahead.KindAt(i - 1) is UnitKind.Nominal or UnitKind.Negation or UnitKind.Adverb;

    /// <summary>"Kina och Ryssland har båda lagt": whether the place is right behind an auxiliary that has its subject.</summary>
    private bool StandsAmongVerbs(int i) =>
        _ahead.KindAt(i - 1) == UnitKind.Verb
        && _ahead.KindAt(i + 1) == UnitKind.Verb
        && _current.HasVerb
        && tree.Pos(_current.Main) == Language.Tagging.PartOfSpeech.Auxiliary
        && _current.Elements.Exists(e => e is { IsBare: true, VerbsBefore: 0 });

    /// <summary>Puts a phrase into the open clause: beside the one before it where it is an apposition or a conjunct, else as one of its
    /// own.</summary>
    private void Place(int i, NominalDraft phrase, int own, bool resumed)
    {
        if ((GroupOf(phrase) ?? TitleOf(i, phrase, own)) is { } group)
        {
            PlaceMember(i, phrase, group);
            return;
        }

        var last = Before(phrase, own);
        var joins = Joins(i, last, own, resumed) && !BeginsRole(i, last);
        if (
            !_join
            && _comma
            && own < 0
            && last is { } held
            && DescribedBefore(i, held, phrase) is { } described
            && Appositions.TryLink(described, phrase, document)
        )
        {
            Add(i, phrase, held.Group, isApposition: true);
        }
        else if (
            joins
            && !_join
            && (Appositions.TryLink(last!.Value.Phrase, phrase, document) || IsBracketed(i, last.Value.Phrase, phrase))
        )
        {
            Add(i, phrase, last.Value.Group, isApposition: true);
        }
        else
        {
            PlaceBeside(
                i,
                phrase,
                own,
                last,
                joins && (_join || (!IsInclusive(last!.Value.Adposition) && !IsInserted(last.Value, phrase)))
            );
        }
    }

    /// <summary>"A as chancellor, B as minister": whether a phrase has a role of its own behind one that is a role.</summary>
    private bool BeginsRole(int i, ElementDraft? last) =>
        last is { Adposition: var role }
        && document.IsOneOf(role, document.Knowledge.Pack.Grammar.Role)
        && _ahead.KindAt(i + 1) == UnitKind.Adposition
        && document.Words[role] == document.Words[units[i + 1].First];

    /// <summary>The title or the members of whom a name behind a comma, but not one in brackets, tells who they are.</summary>
    private NominalDraft? DescribedBefore(int i, ElementDraft held, NominalDraft name) =>
        (BeginsClause(i, held) ? null : _chain.OfficeBefore(_current, held, name))
        ?? (document.Tokens[units[i].First - 1].IsMark(',') ? _chain.MembersBefore(_current, held, name) : null);

    /// <summary>"In a letter to the head of the agency, Karl Lind said": behind the comma that ends what stands before it a name with its
    /// verb is the subject.</summary>
    private bool BeginsClause(int i, ElementDraft held) =>
        held.Adposition >= 0 && !_current.HasVerb && !_current.Elements.Exists(static e => e.IsBare) && _ahead.IsFinite(i + 1);

    /// <summary>"Per Holm (SD)", "Anna Berg (Agence France-Presse)": a name in brackets says whose the name before it is.</summary>
    private bool IsBracketed(int i, NominalDraft before, NominalDraft phrase) =>
        before.Name is not null
        && phrase.Name is not null
        && _ahead.KindAt(i - 1) == UnitKind.Comma
        && document.Tokens[units[i - 1].First].IsMark('(');

    private void PlaceBeside(int i, NominalDraft phrase, int own, ElementDraft? last, bool joins)
    {
        if (joins && last is { IsApposition: true, Phrase.Apposition: { Name: null, Plural: true } described })
        {
            described.Named.Add(phrase);
            Add(i, phrase, last.Value.Group, isApposition: true);
            return;
        }

        var group = joins || (_rejoin && own >= 0 && last is not null) ? last!.Value.Group : ++_group;
        Add(
            i,
            phrase,
            group,
            own >= 0 ? own
                : joins ? Appositions.AdpositionOf(_current, last!.Value)
                : -1
        );
        if (own >= 0 && last is { } governor && governor.Unit + 2 >= i && !_comma)
        {
            Appositions.LinkPart(_current, governor, own, phrase, document);
            governor.Phrase.Complements.Add((own, phrase));
        }
    }

    private void Add(int i, NominalDraft phrase, int group, int adposition = -1, bool isApposition = false) =>
        _current.Elements.Add(new ElementDraft(phrase, adposition, group, i, _current.Verbs.Count, isApposition));

    /// <summary>The element that a phrase may stand beside.</summary>
    private ElementDraft? Before(NominalDraft phrase, int own)
    {
        ElementDraft? last = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        return own >= 0 || last is null ? last
            : _comma ? Appositions.HeadBefore(_current, last.Value, document)
            : _coordinatorAt >= 0 ? ComplementChain.PersonBefore(_current, last.Value, phrase)
            : last;
    }

    private bool Joins(int i, ElementDraft? last, int own, bool resumed)
    {
        if (
            last is not { } element
            || own >= 0
            || element.VerbsBefore != _current.Verbs.Count
            || !(_join || (_comma && element.Phrase.Pronoun is null))
        )
        {
            return false;
        }

        if (
            _ahead.IsAddressed(i)
            || !_join && (BeginsAnew(i, element) || (_ahead.IsSubjectPronoun(i) && _ahead.OwnVerbFollows(i) && !_ahead.IsSaidAside(i)))
        )
        {
            return false;
        }

        if ((!resumed && !_ahead.IsAdjacent(_current.Elements[^1], i)) || Appositions.IsBehindWords(units[i].Nominal!, document))
        {
            return false;
        }

        return _join || element.Adposition < 0 || _current.HasVerb || !_ahead.OwnVerbFollows(i) || ListFollows(i, element.Phrase);
    }

    /// <summary>Whether what follows a comma cannot go on with the phrase before it.</summary>
    private bool BeginsAnew(int i, ElementDraft last) =>
        (!_current.HasVerb && IsQuality(last) && _ahead.OwnVerbFollows(i))
        || (last.Adposition >= 0 && _current is { HasVerb: true, Elements: [.., { IsApposition: true }] })
        || (EndsInsertion(last) && !ListFollows(i, last.Phrase));

    /// <summary>"I går uppmanade Perus president, Ana Silva, Norge att": what follows the second comma is no third name of one
    /// list.</summary>
    private bool EndsInsertion(ElementDraft last) =>
        _current.HasVerb && last is { IsApposition: true, Phrase.Apposition.NumberAt: < 0 } && last == _current.Elements[^1];

    /// <summary>"With demand so high, the question arises": a bare adjective is beside no phrase that follows.</summary>
    private bool IsQuality(ElementDraft element) =>
        element.Phrase is { NounAt: < 0, Name: null, Possessor: null } phrase
        && phrase.First == phrase.Head
        && tree.Pos(phrase.Head) == Language.Tagging.PartOfSpeech.Adjective;

    /// <summary>"The kings of Norway, Denmark and Spain met": a name behind a comma that a coordinator follows goes on with the list of
    /// names.</summary>
    private bool ListFollows(int i, NominalDraft before) =>
        before.NamesActor
        && units[i].Nominal is { NamesActor: true }
        && _ahead.KindAt(i + 1) is UnitKind.Coordinator or UnitKind.Comma
        && _ahead.KindAt(i + 2) == UnitKind.Nominal
        && (_ahead.KindAt(i + 1) == UnitKind.Coordinator || ListFollows(i + 2, before));
}
