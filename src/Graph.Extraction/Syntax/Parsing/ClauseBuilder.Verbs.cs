using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Where a verb goes: into the clause that waits for it, or into one of its own.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeVerb(int i)
    {
        var verb = units[i].First;
        if (
            (AwaitsInfinitive || JoinsInfinitive(i, verb))
            && tree.IsFinite(verb)
            && document.Words[verb] is { Verb: { } lemma } word
            && word.Text == lemma
        )
        {
            tree.Retag(verb, new Tag(PartOfSpeech.Verb, Morphology.Infinitive));
        }

        if (!_current.HasVerb)
        {
            AddVerb(i, verb);
        }
        else if (!tree.IsFinite(verb))
        {
            TakeNonFinite(i, verb);
        }
        else if (
            (_coordinatorAt < 0 || i - _coordinatorAt > 2)
            && _current.Parent is { } parent
            && ClauseDraft.Waiting(parent) is { } waiting
        )
        {
            _current = waiting;
            waiting.Verbs.Add(verb);
        }
        else
        {
            OpenForFinite(i, verb);
        }

        Reset();
    }

    /// <summary>"They would report back and possibly agree": what is joined with an infinitive and has no subject is one too.</summary>
    private bool JoinsInfinitive(int i, int verb) =>
        _coordinatorAt >= 0
        && i - _coordinatorAt <= 2
        && _current.HasVerb
        && tree.Is(_current.Main, Morphology.Infinitive)
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && !_verbs.Asks(verb);

    private void OpenForFinite(int i, int verb)
    {
        var inverts =
            _denial >= 0
            && _ahead.KindAt(i + 1) == UnitKind.Nominal
            && (document.Knowledge.Pack.Grammar.VerbSecond || tree.Pos(verb) == PartOfSpeech.Auxiliary);
        var shares = _coordinatorAt >= 0 && !inverts && (i - _coordinatorAt <= 2 || _denial >= 0);
        var sibling = shares ? Equal(verb) : _current.Root;
        Open(
            shares
                ? new ClauseOpening(sibling.Kind, sibling.Parent, i)
                {
                    Sibling = sibling,
                    SharesSubject = true,
                    Connector = sibling.Connector,
                    Antecedent = sibling.Antecedent,
                    NegationAt = SharedDenial(sibling),
                }
                : new ClauseOpening(ClauseKind.Main, null, i) { Sibling = sibling }
        );
        _current.Verbs.Add(verb);
    }

    /// <summary>"Did not sign or ratify": what denies the first of two that are joined so denies the other too.</summary>
    private int SharedDenial(ClauseDraft sibling) =>
        _coordinatorAt >= 0 && document.IsOneOf(units[_coordinatorAt].First, document.Knowledge.Pack.Grammar.Disjunctive)
            ? sibling.NegationAt
            : -1;

    /// <summary>The clause that a coordinated verb continues: the nearest whose finite verb has its tense.</summary>
    private ClauseDraft Equal(int verb)
    {
        var tense = tree.Tag(verb).Form & (Morphology.Present | Morphology.Past);
        if (
            _verbs.Asks(verb)
            && _current.Root is { HasVerb: true } root
            && root != _current
            && _verbs.Asks(root.Main)
            && tree.Is(root.Main, tense)
        )
        {
            return root;
        }

        for (var clause = _current; clause is not null; clause = clause.Parent)
        {
            if (FiniteOf(clause) is >= 0 and var finite && tree.Is(finite, tense))
            {
                return clause;
            }
        }

        return FiniteOf(_current) >= 0 ? _current : _current.Root;
    }

    private int FiniteOf(ClauseDraft clause)
    {
        foreach (var verb in clause.Verbs)
        {
            if (tree.IsFinite(verb))
            {
                return verb;
            }
        }

        return -1;
    }

    /// <summary>The first verb of a clause; a bare participle behind a noun is a clause of its own: "a general accused of theft".</summary>
    private void AddVerb(int i, int verb)
    {
        var reduced =
            !tree.IsFinite(verb)
            && tree.Is(verb, Morphology.Participle | Morphology.Gerund)
            && _current.Kind is ClauseKind.Main or ClauseKind.Subordinate
            && _current.Elements.Count > 0;
        if (reduced)
        {
            Reduce(i, verb);
            return;
        }

        if (
            _current is { Kind: ClauseKind.Main, Elements.Count: 0 }
            && tree.Is(verb, Morphology.Gerund | Morphology.Participle)
            && !tree.IsFinite(verb)
            && _ahead.SubjectFollowsComma(i + 1)
        )
        {
            Open(new ClauseOpening(ClauseKind.Participle, _current, i));
        }

        _current.Verbs.Add(verb);
    }

    private void TakeNonFinite(int i, int verb)
    {
        var last = _current.Main;
        if (
            _comma
            && tree.Is(verb, Morphology.Supine)
            && _current is { Kind: ClauseKind.Relative, Parent: { Verbs: [var auxiliary] } outer }
            && _verbs.IsPerfect(auxiliary)
        )
        {
            _current = outer;
            outer.Verbs.Add(verb);
        }
        else if (
            _verbs.Governs(last, verb)
            && !DescribesPredicate(last, verb)
            && !DescribesExposed(last, verb)
            && !(_comma && !tree.Is(verb, Morphology.Infinitive | Morphology.Supine))
        )
        {
            _current.Verbs.Add(verb);
        }
        else if (_coordinatorAt >= 0 && _verbs.SameForm(last, verb))
        {
            Continue(i, verb);
        }
        else
        {
            Reduce(i, verb);
        }
    }

    /// <summary>"Is a position disputed by Peru": behind "be" and a noun a participle describes the noun.</summary>
    private bool DescribesPredicate(int last, int verb) =>
        !document.Knowledge.Pack.Grammar.VerbSecond
        && _verbs.IsBe(last)
        && tree.Is(verb, Morphology.Participle)
        && !tree.Is(verb, Morphology.Gerund)
        && _current.Elements is [.., { Adposition: < 0, Phrase: { NounAt: >= 0, Name: null } } predicate]
        && predicate.VerbsBefore == _current.Verbs.Count;

    /// <summary>"There are people working": behind whom or what there is a participle describes it.</summary>
    private bool DescribesExposed(int last, int verb) =>
        _verbs.IsBe(last)
        && tree.Is(verb, Morphology.Participle | Morphology.Gerund)
        && _current.Elements is [{ Phrase.Pronoun.Value: "there" }, .., { } exposed]
        && exposed.VerbsBefore == _current.Verbs.Count;

    /// <summary>A coordinated infinitive or participle has the auxiliaries of the one before it.</summary>
    private void Continue(int i, int verb)
    {
        var sibling = _current;
        Open(
            new ClauseOpening(sibling.Kind, sibling.Parent, i)
            {
                Sibling = sibling,
                SharesSubject = true,
                Connector = sibling.Connector,
                Antecedent = sibling.Antecedent,
                NegationAt = SharedDenial(sibling),
            }
        );
        for (var k = 0; k < sibling.Verbs.Count - 1; k++)
        {
            _current.Verbs.Add(sibling.Verbs[k]);
        }

        _current.Verbs.Add(verb);
    }

    /// <summary>Opens a clause for a participle or a bare infinitive that no auxiliary governs.</summary>
    private void Reduce(int i, int verb)
    {
        var kind = tree.Is(verb, Morphology.Infinitive) ? ClauseKind.Infinitive : ClauseKind.Participle;
        var free = kind == ClauseKind.Infinitive || (tree.Is(verb, Morphology.Gerund) && _comma);
        var parent = free && kind == ClauseKind.Participle && _verbs.Speaks(verb) ? SpeechAround(_current) : _current;
        Open(
            new ClauseOpening(kind, parent, i)
            {
                Antecedent =
                    free || parent.Elements is not [.., var last] || last.Unit < i - 3 || IsWhere(last, verb)
                        ? null
                        : Described(parent, last, verb),
            }
        );
        _current.Verbs.Add(verb);
    }

    /// <summary>"Said that Chile had left, adding that …": who goes on to speak behind a comma is who speaks of the clause before
    /// it.</summary>
    private ClauseDraft SpeechAround(ClauseDraft clause)
    {
        var speech = clause;
        for (var outer = clause; outer is { HasVerb: true }; outer = outer.Parent)
        {
            if (outer.Kind is not (ClauseKind.Infinitive or ClauseKind.Participle) && _verbs.Asks(outer.Main))
            {
                speech = outer;
            }
        }

        return speech;
    }

    /// <summary>"Was heard on the radio saying", "called it a “mess” saying": neither the place of a deed nor what stands in marks speaks,
    /// unless words are written there.</summary>
    private bool IsWhere(ElementDraft last, int verb) =>
        _verbs.Speaks(verb)
        && (
            Marks.IsQuote(document.Tokens[verb - 1].Mark)
            || (StandsSomewhere(_chain.WholeOf(_current, last)) && _chain.TextOver(_current, last) is null)
        )
        && last.Phrase is not { NamesPerson: true }
        && !(last.Phrase is { Name: null, Noun: { } noun } && MaySpeak(noun));

    private bool MaySpeak(Word noun) => document.Knowledge.IsSomebody(noun) || document.Knowledge.StatementNouns.Contains(noun.NounLemma);

    private bool StandsSomewhere(ElementDraft element) =>
        document.IsOneOf(element.Adposition, document.Knowledge.Pack.Grammar.Place)
        || document.IsOneOf(element.Adposition, document.Knowledge.Pack.Grammar.Nearby);

    private NominalDraft Described(ClauseDraft clause, ElementDraft last, int verb) =>
        _comma ? _chain.HeadOf(clause, last)
        : tree.Is(verb, Morphology.Gerund)
            ? _chain.TextOver(clause, last) ?? TextOf(clause) ?? _chain.LetterOver(clause, last) ?? last.Phrase
        : last.Phrase.Name is not null ? _chain.TextOver(clause, last) ?? last.Phrase
        : last.Phrase;

    /// <summary>"A resolution drafted by Chile condemning the strikes": the text does, not who wrote it.</summary>
    private NominalDraft? TextOf(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Participle, Antecedent: { } text } && _chain.IsText(text) ? text : null;

    /// <summary>"Ghana voted for it, China and Eritrea against": names between a comma and a word of voting that stands alone have the verb
    /// of the clause before.</summary>
    private void OpenGapped(int i, string word)
    {
        if (
            !_current.HasVerb
            || !document.Knowledge.CountWords.ContainsKey(word)
            || !document.Knowledge.VoteWords.ContainsKey(_verbs.LemmaOf(_current.Main) ?? "")
        )
        {
            return;
        }

        var comma = units.FindLastIndex(i, u => u.Kind == UnitKind.Comma);
        var members = _current.Elements.FindAll(e => e.Unit > comma);
        if (comma < 0 || members.Count == 0 || members[0].VerbsBefore == 0 || !members.TrueForAll(e => e.Phrase.Name is not null))
        {
            return;
        }

        foreach (var element in _current.Elements)
        {
            if (members.Exists(m => ReferenceEquals(element.Phrase.Apposition, m.Phrase) || ReferenceEquals(element.Phrase, m.Phrase)))
            {
                element.Phrase.Apposition = null;
            }
        }

        var full = _current;
        full.Elements.RemoveAll(members.Contains);
        Open(new ClauseOpening(ClauseKind.Main, null, i) { Sibling = full, IsGapped = true });
        _current.Verbs.Add(full.Main);
        foreach (var member in members)
        {
            _current.Elements.Add(member with { Adposition = -1, Group = members[0].Group, VerbsBefore = 0, IsApposition = false });
        }
    }
}
