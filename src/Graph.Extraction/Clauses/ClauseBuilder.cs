using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>
/// Groups the chunks of a sentence into clauses, left to right with one pass: a function word opens a clause, a finite verb fills the
/// nearest clause that still waits for one or starts a coordinated clause, phrases go to the clause that is open.
/// </summary>
internal sealed class ClauseBuilder(Document document, List<Chunk> chunks)
{
    private readonly List<Clause> _clauses = [];
    private Clause _current = new(ClauseKind.Main, null, 0);
    private string? _preposition;
    private int _group;
    private bool _join;
    private bool _comma;
    private int _coordinatorAt = -1;
    private int _negation = -1;
    private bool _rejoin;

    public List<Clause> Build()
    {
        _clauses.Add(_current);
        for (var i = 0; i < chunks.Count; i++)
        {
            Take(i);
        }

        _clauses.RemoveAll(c => !c.HasVerb && c.Elements.Count == 0);
        return _clauses;
    }

    private void Take(int i)
    {
        var chunk = chunks[i];
        switch (chunk.Kind)
        {
            case ChunkKind.Noun:
                TakeNoun(i, chunk.Phrase!);
                return;
            case ChunkKind.Verb:
                TakeVerb(i, chunk);
                break;
            case ChunkKind.Preposition:
                TakePreposition(i, chunk);
                return;
            case ChunkKind.Coordinator:
                _coordinatorAt = i;
                _join = true;
                return;
            case ChunkKind.ClauseCoordinator:
                if (NextVerb(i + 1) >= 0)
                {
                    Open(new Clause(ClauseKind.Main, null, i) { Sibling = MainOf(_current), SharesSubject = VerbFollowsAtOnce(i + 1) });
                }

                break;
            case ChunkKind.Subordinator:
                TakeSubordinator(i, chunk);
                return;
            case ChunkKind.Relative:
                TakeRelative(i, chunk);
                return;
            case ChunkKind.InfinitiveMarker:
                TakeInfinitiveMarker(i, chunk);
                return;
            case ChunkKind.Negation when i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.InfinitiveMarker:
                _negation = chunk.First;
                return;
            case ChunkKind.Negation:
                _current.NegationAt = _current.NegationAt < 0 ? chunk.First : _current.NegationAt;
                break;
            case ChunkKind.Adverb:
                _current.Adverbs.Add((chunk.Word?.Text ?? "", chunk.First));
                return;
            case ChunkKind.Date:
                _current.Dates.Add(chunk.Date!.Value);
                _preposition = null;
                return;
            case ChunkKind.Quote:
                _current.QuoteAt = i;
                break;
            case ChunkKind.Comma:
                _comma = true;
                _preposition = null;
                return;
            default:
                if (i + 1 < chunks.Count && NextVerb(i + 1) >= 0)
                {
                    Open(new Clause(ClauseKind.Main, null, i));
                }

                break;
        }

        Reset();
    }

    private void Reset()
    {
        (_preposition, _join, _comma, _rejoin) = (null, false, false, false);
        _coordinatorAt = -1;
    }

    private void Open(Clause clause)
    {
        _clauses.Add(clause);
        _current = clause;
        Reset();
    }

    private static Clause MainOf(Clause clause)
    {
        while (clause.Parent is { } parent)
        {
            clause = parent;
        }

        return clause;
    }

    private void TakeNoun(int i, NounPhrase phrase)
    {
        var own = _preposition;
        if (own is null && !_comma && _coordinatorAt < 0 && Reports(_current) && OwnVerbFollows(i))
        {
            Open(new Clause(ClauseKind.Subordinate, _current, i));
        }
        else if ((_comma || _coordinatorAt >= 0) && own is null && _current.HasVerb && !JoinsAgents() && OwnVerbFollows(i))
        {
            OpenForSubject(i);
        }
        else if (_comma && _coordinatorAt < 0 && own is null && _current.Kind != ClauseKind.Main && _current.HasVerb && Waiting(_current.Parent) is { } waiting && OwnVerbFollows(i))
        {
            _current = waiting;
        }

        var last = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        var joins = (_join || (_comma && last?.Phrase.Pronoun is null)) && last is not null && own is null && last.VerbsBefore == _current.Verbs.Count && IsAdjacent(last, i);
        joins &= _join || last is not { Preposition: not null and not "=" } || _current.HasVerb || !OwnVerbFollows(i);
        if (!_join && _comma && own is null && last is not null && OfficeBefore(last, phrase) is { } office && Apposition.TryLink(office, phrase, document))
        {
            _current.Elements.Add(new Element(phrase, "=", last.Group, i, _current.Verbs.Count));
        }
        else if (joins && !_join && Apposition.TryLink(last!.Phrase, phrase, document))
        {
            _current.Elements.Add(new Element(phrase, "=", last.Group, i, _current.Verbs.Count));
        }
        else
        {
            joins &= _join || !IsInclusive(last?.Preposition);
            if (joins && last!.Preposition == "=" && last.Phrase.Apposition is { Name: null, Plural: true } described)
            {
                described.Named.Add(phrase);
                own = "=";
            }

            var preposition = own ?? (joins ? last!.Preposition : null);
            _current.Elements.Add(new Element(phrase, preposition == "=" && own is null ? null : preposition, joins || (_rejoin && own is not null && last is not null) ? last!.Group : ++_group, i, _current.Verbs.Count));
            if (own is not null and not "=" && last is not null && last.Chunk + 2 >= i && !_comma)
            {
                last.Phrase.Complements.Add((own, phrase));
            }
        }

        if (phrase.Negated && _current.NegationAt < 0)
        {
            _current.NegationAt = phrase.First;
        }

        Reset();
    }

    /// <summary>"A resolution drafted by France and Mexico was put to the vote": the clause that waits for its verb has a subject already.</summary>
    private bool JoinsAgents() => _coordinatorAt >= 0 && !_comma && _current.Kind == ClauseKind.Participle && Waiting(_current) is { } waiting && waiting.Elements.Exists(e => e.Preposition is null);

    private bool IsInclusive(string? preposition) => preposition is not null && document.Knowledge.Pack.Grammar.Inclusive.Contains(preposition);

    /// <summary>The office whose holder stands behind a comma, with a prepositional phrase between: "Iran's ambassador to the IAEA, Reza Farhadi".</summary>
    private NounPhrase? OfficeBefore(Element last, NounPhrase phrase)
    {
        if (last.Preposition is null || phrase.Name is not { Genitive: false, Entity.Kind: Entities.EntityKind.Person })
        {
            return null;
        }

        var holder = _current.Elements.Find(e => e.Phrase.Complements.Exists(c => ReferenceEquals(c.Phrase, last.Phrase)));
        return holder is { Phrase: { Office: not null, Name: null } office } ? office : null;
    }

    private bool IsAdjacent(Element last, int i)
    {
        for (var k = last.Chunk + 1; k < i; k++)
        {
            if (chunks[k].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Date))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the phrase at a chunk is the subject of a finite verb of its own that follows.</summary>
    private bool OwnVerbFollows(int i)
    {
        for (var k = i + 1; k < chunks.Count && k < i + 10; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb:
                    return chunks[k].Is(WordTags.Finite) && !(chunks[k].Is(WordTags.Participle) && NextIsAgent(k));
                case ChunkKind.Coordinator when k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Verb:
                    return false;
                case ChunkKind.Noun when k > i + 1 && chunks[k - 1].Kind is ChunkKind.Preposition or ChunkKind.Coordinator or ChunkKind.Comma:
                case ChunkKind.Coordinator when k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Verb:
                    return false;
                case ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Negation or ChunkKind.Date or ChunkKind.Coordinator:
                    continue;
                case ChunkKind.Comma when k == i + 1 && k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Noun:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether what a verb reports may follow without a conjunction: "Kyiv said Russia had attacked".</summary>
    private bool Reports(Clause clause) => !document.Knowledge.Pack.Grammar.VerbSecond && clause.Lemma is { } lemma
        && document.Knowledge.Complements.TryGetValue(lemma, out var effect) && effect.Effect is "reported" or "denied" or "urged" or "planned";

    private bool NextIsAgent(int k) => k + 1 < chunks.Count && chunks[k + 1].Word is { } word && document.Knowledge.Pack.Grammar.Agent.Contains(word.Text);

    private void OpenForSubject(int i)
    {
        if (Waiting(_current) is { } waiting)
        {
            _current = waiting;
            return;
        }

        var level = _coordinatorAt >= 0 && _current.Kind is ClauseKind.Subordinate && !_comma ? _current : MainOf(_current);
        Open(new Clause(level.Kind, level.Parent, i) { Connector = level.Connector, Antecedent = level.Antecedent });
    }

    private static Clause? Waiting(Clause? clause)
    {
        for (; clause is not null; clause = clause.Parent)
        {
            if (!clause.HasVerb)
            {
                return clause;
            }
        }

        return null;
    }

    private void TakePreposition(int i, Chunk chunk)
    {
        if ((i + 1 >= chunks.Count || chunks[i + 1].Kind is not (ChunkKind.Noun or ChunkKind.Date)))
        {
            _current.Adverbs.Add((chunk.Word!.Text, chunk.First));
        }

        _preposition = chunk.Word!.Text;
        _rejoin = _coordinatorAt == i - 1 && _current.Elements.Count > 0 && _current.Elements[^1].Preposition == _preposition;
        _join = false;
        _coordinatorAt = -1;
        if (i + 1 < chunks.Count && chunks[i + 1] is { Kind: ChunkKind.Verb } verb && verb.Is(WordTags.Gerund) && !verb.Is(WordTags.Finite))
        {
            var parent = _current;
            Open(new Clause(ClauseKind.Participle, parent, i) { Connector = chunk.Word.Text });
        }
    }

    private bool VerbFollowsAtOnce(int from)
    {
        var k = from;
        while (k < chunks.Count && chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Negation)
        {
            k++;
        }

        return k < chunks.Count && chunks[k].Kind == ChunkKind.Verb;
    }

    private int NextVerb(int from)
    {
        for (var k = from; k < chunks.Count; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb:
                    return k;
                case ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.ClauseCoordinator:
                    return -1;
            }
        }

        return -1;
    }

    private bool FiniteBeforeComma(int from)
    {
        for (var k = from; k < chunks.Count; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb when chunks[k].Is(WordTags.Finite | WordTags.Supine):
                    return true;
                case ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.ClauseCoordinator or ChunkKind.InfinitiveMarker:
                    return false;
                case ChunkKind.Comma when k > from + 1 && VerbAfterInsertion(k) is var verb:
                    return verb;
            }
        }

        return false;
    }

    /// <summary>Whether an insertion between commas, as in "after Iran, an old ally, attacked", is followed by a finite verb.</summary>
    private bool VerbAfterInsertion(int comma)
    {
        for (var k = comma + 1; k < chunks.Count && k < comma + 8; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Comma:
                    return k + 1 < chunks.Count && chunks[k + 1].Is(WordTags.Finite);
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Coordinator or ChunkKind.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private void TakeSubordinator(int i, Chunk chunk)
    {
        var word = chunk.Word!;
        if (word.Is(WordTags.Preposition) && !FiniteBeforeComma(i + 1))
        {
            TakePreposition(i, chunk);
            return;
        }

        if (!FiniteBeforeComma(i + 1) && NextVerb(i + 1) < 0)
        {
            return;
        }

        var next = NextVerb(i + 1);
        var infinitive = next >= 0 && chunks[next].Is(WordTags.Infinitive) && !chunks[next].Is(WordTags.Finite) && next <= i + 3;
        var kind = infinitive ? ClauseKind.Infinitive : ClauseKind.Subordinate;
        var parent = _comma && _current.Kind != ClauseKind.Main && _current.HasVerb ? MainOf(_current) : _current;
        Open(new Clause(kind, parent, i) { Connector = word.Text, Conditional = word.Is(WordTags.Conditional) });
    }

    private void TakeRelative(int i, Chunk chunk)
    {
        var word = chunk.Word!;
        var antecedent = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        if (word.Is(WordTags.Subordinator) && chunks.Count > i && i > 0 && (chunks[i - 1].Kind is ChunkKind.Verb or ChunkKind.Adverb || antecedent is null || NounThenVerb(i + 1)))
        {
            TakeSubordinator(i, chunk);
            return;
        }

        if (!FiniteBeforeComma(i + 1))
        {
            _preposition = word.Text;
            return;
        }

        if (antecedent is null)
        {
            Open(new Clause(ClauseKind.Subordinate, _current, i) { Connector = word.Text });
            return;
        }

        if (_coordinatorAt == i - 1 && _current.Kind == ClauseKind.Relative)
        {
            Open(new Clause(ClauseKind.Relative, _current.Parent, i) { Connector = word.Text, Antecedent = _current.Antecedent });
            return;
        }

        Open(new Clause(ClauseKind.Relative, _current, i) { Connector = word.Text, Antecedent = HeadOf(antecedent) });
    }

    private bool NounThenVerb(int from) => from + 1 < chunks.Count && chunks[from].Kind == ChunkKind.Noun && FiniteBeforeComma(from + 1) && chunks[from].Phrase is { Name: not null } or { Pronoun: not null };

    /// <summary>Behind "the government in Kigali, which" the relative speaks of the government, behind "a veto of a resolution that" of the resolution.</summary>
    private NounPhrase HeadOf(Element last)
    {
        if (last.Preposition == "=" && last.Phrase.Apposition is { } described)
        {
            return described;
        }

        var place = last.Preposition is { } preposition && (document.Knowledge.Pack.Grammar.Place.Contains(preposition) || document.Knowledge.Pack.Grammar.Topic.Contains(preposition));
        var holder = place ? _current.Elements.Find(e => e.Phrase.Complements.Exists(c => ReferenceEquals(c.Phrase, last.Phrase))) : null;
        return holder is { Phrase: { Noun: not null } or { Name: not null } } ? holder.Phrase : last.Phrase;
    }

    private void TakeInfinitiveMarker(int i, Chunk chunk)
    {
        var next = NextVerb(i + 1);
        var infinitive = next >= 0 && chunks[next].Is(WordTags.Infinitive | WordTags.Supine) && OnlyLight(i + 1, next);
        if (infinitive)
        {
            Open(new Clause(ClauseKind.Infinitive, _current, i) { Connector = chunk.Word!.Text, NegationAt = _negation });
            _negation = -1;
            Reset();
        }
        else if (chunk.Word!.Is(WordTags.Preposition))
        {
            TakePreposition(i, chunk);
        }
        else
        {
            TakeSubordinator(i, chunk);
            Reset();
        }
    }

    private bool OnlyLight(int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (chunks[k].Kind is not (ChunkKind.Adverb or ChunkKind.Negation or ChunkKind.Date or ChunkKind.Preposition or ChunkKind.Noun) || (chunks[k].Kind == ChunkKind.Noun && (k == from || chunks[k - 1].Kind != ChunkKind.Preposition)))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeVerb(int i, Chunk chunk)
    {
        var finite = chunk.Is(WordTags.Finite);
        if (!_current.HasVerb)
        {
            AddVerb(i, chunk, finite);
            return;
        }

        var last = _current.Verbs[^1];
        if (!finite || (chunk.Is(WordTags.Infinitive) && Governs(last) && !_comma) || (chunk.Is(WordTags.Supine | WordTags.Participle) && !_comma && (IsBe(last) || IsPerfect(last))))
        {
            TakeNonFinite(i, chunk, last);
            return;
        }

        if (chunk.Is(WordTags.Participle) && NextIsAgent(i))
        {
            Reduce(i, chunk);
            return;
        }

        if (_coordinatorAt != i - 1 && _current.Parent is { } parent && Waiting(parent) is { } waiting)
        {
            _current = waiting;
            waiting.Verbs.Add(chunk);
            return;
        }

        var shares = _coordinatorAt >= 0 && i - _coordinatorAt <= 2;
        var sibling = shares ? Equal(chunk) : MainOf(_current);
        Open(new Clause(shares ? sibling.Kind : ClauseKind.Main, shares ? sibling.Parent : null, i)
        {
            Sibling = sibling, SharesSubject = shares, Connector = shares ? sibling.Connector : null, Antecedent = shares ? sibling.Antecedent : null,
        });
        _current.Verbs.Add(chunk);
    }

    /// <summary>The clause that a coordinated verb continues: the nearest whose finite verb has its tense.</summary>
    private Clause Equal(Chunk verb)
    {
        var tense = verb.Form & WordTags.Finite;
        for (Clause? clause = _current; clause is not null; clause = clause.Parent)
        {
            if (clause.Verbs.Find(v => v.Is(WordTags.Finite)) is { } finite && (finite.Form & tense) != 0)
            {
                return clause;
            }
        }

        return _current.HasFinite ? _current : MainOf(_current);
    }

    private void AddVerb(int i, Chunk chunk, bool finite)
    {
        if (!finite && chunk.Is(WordTags.Participle) && _current.Kind is ClauseKind.Main or ClauseKind.Subordinate && _current.Elements.Count > 0 && !chunk.Is(WordTags.Supine | WordTags.Infinitive)
            || (chunk.Is(WordTags.Participle) && NextIsAgent(i) && _current.Kind is ClauseKind.Main && _current.Elements.Count > 0))
        {
            Reduce(i, chunk);
            return;
        }

        _current.Verbs.Add(chunk);
    }

    private void TakeNonFinite(int i, Chunk chunk, Chunk last)
    {
        if (Governs(last) && !(last.Word?.Verb is { } && chunk.Is(WordTags.Gerund) && !IsBe(last)) && !(_comma && !chunk.Is(WordTags.Infinitive | WordTags.Supine)))
        {
            _current.Verbs.Add(chunk);
        }
        else if (_coordinatorAt >= 0 && last.Form == chunk.Form || (_coordinatorAt >= 0 && (last.Form & chunk.Form & (WordTags.Infinitive | WordTags.Supine | WordTags.Participle | WordTags.Gerund)) != 0))
        {
            Open(new Clause(_current.Kind, _current.Parent, i) { Sibling = _current, SharesSubject = true, Connector = _current.Connector, Antecedent = _current.Antecedent });
            _current.Verbs.AddRange(_current.Sibling!.Verbs.Take(_current.Sibling.Verbs.Count - 1));
            _current.Verbs.Add(chunk);
        }
        else if (chunk.Is(WordTags.Participle | WordTags.Gerund | WordTags.Infinitive | WordTags.Supine))
        {
            Reduce(i, chunk);
        }
    }

    /// <summary>Opens a clause for a participle or a bare infinitive that no auxiliary governs.</summary>
    private void Reduce(int i, Chunk chunk)
    {
        var parent = _current;
        var kind = chunk.Is(WordTags.Infinitive) && !chunk.Is(WordTags.Participle | WordTags.Gerund) ? ClauseKind.Infinitive : ClauseKind.Participle;
        var adjacent = parent.Elements.Count > 0 && parent.Elements[^1].Chunk >= i - 3 ? parent.Elements[^1].Phrase : null;
        Open(new Clause(kind, parent, i) { Antecedent = chunk.Is(WordTags.Gerund) && _comma ? null : adjacent });
        _current.Verbs.Add(chunk);
    }

    private bool IsPerfect(Chunk verb) => document.Knowledge.Complements.TryGetValue(verb.Word!.Verb ?? "", out var effect) && effect.Effect == "perfect";

    private bool IsBe(Chunk verb) => document.Knowledge.Complements.TryGetValue(verb.Word!.Verb ?? "", out var effect) && effect.Effect is "copula" or "passive";

    private bool Governs(Chunk verb) => verb.Word?.Verb is { } lemma && document.Knowledge.Complements.TryGetValue(lemma, out var effect)
        && effect.Effect is "perfect" or "passive" or "copula" or "support" or "planned" or "hypothetical" or "transparent" or "negated";
}
