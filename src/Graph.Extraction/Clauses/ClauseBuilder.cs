using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>
/// Groups the chunks of a sentence into clauses, left to right with one pass: a function word opens a clause, a finite verb fills the
/// nearest clause that still waits for one or starts a coordinated clause, phrases go to the clause that is open.
/// </summary>
internal sealed partial class ClauseBuilder(Document document, List<Chunk> chunks, Workspace workspace)
{
    private readonly ChunkScanner _ahead = new(document.Knowledge, chunks);
    private readonly ComplementChain _chain = new(document.Knowledge.Pack.Grammar);
    private readonly VerbEffects _effects = new(document.Knowledge);
    private readonly List<Clause> _clauses = [];
    private Clause _current = new();
    private string? _preposition;
    private int _group;
    private bool _join;
    private bool _comma;
    private int _coordinatorAt;
    private int _negation;
    private bool _rejoin;
    private NounPhrase? _possessor;

    /// <summary>The clauses of the sentence that the chunks are of; the list is good until the next call.</summary>
    public List<Clause> Build()
    {
        _clauses.Clear();
        (_group, _negation, _possessor) = (0, -1, null);
        Open(ClauseKind.Main, null, 0);
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
            case ChunkKind.Coordinator when chunk.Word?.Is(WordTags.Negation) == true && i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Verb:
                OpenBeside(_current.Root, false, ClauseKind.Main, null, i);
                _current.NegationAt = chunk.First;
                return;
            case ChunkKind.Coordinator:
                _coordinatorAt = i;
                _join = true;
                return;
            case ChunkKind.ClauseCoordinator:
                if (_ahead.NextVerb(i + 1) >= 0)
                {
                    OpenBeside(_current.Root, _ahead.VerbFollowsAtOnce(i + 1), ClauseKind.Main, null, i);
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
                if (i + 1 < chunks.Count && _ahead.NextVerb(i + 1) >= 0)
                {
                    Open(ClauseKind.Main, null, i);
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

    private void Open(ClauseKind kind, Clause? parent, int chunk, string? connector = null, NounPhrase? antecedent = null)
    {
        _current = workspace.Clauses.Lend().Begin(kind, parent, chunk);
        (_current.Connector, _current.Antecedent) = (connector, antecedent);
        _clauses.Add(_current);
        Reset();
    }

    /// <summary>Opens a clause that goes on from another, perhaps with its subject.</summary>
    private void OpenBeside(Clause sibling, bool sharesSubject, ClauseKind kind, Clause? parent, int chunk, string? connector = null, NounPhrase? antecedent = null)
    {
        Open(kind, parent, chunk, connector, antecedent);
        (_current.Sibling, _current.SharesSubject) = (sibling, sharesSubject);
    }

    private void AddElement(NounPhrase phrase, string? preposition, int group, int chunk) =>
        _current.Elements.Add(workspace.Elements.Lend().Set(phrase, preposition, group, chunk, _current.Verbs.Count));

    private void TakeNoun(int i, NounPhrase phrase)
    {
        var own = _preposition;
        var before = _current;
        phrase.Possessor ??= _possessor;
        _possessor = null;
        if (own is null && !_comma && _coordinatorAt < 0 && phrase.Pronoun is { Value: not "refl" } && _ahead.IsContact(i) && _ahead.OwnVerbFollows(i, AwaitsInfinitive) && !_effects.Reports(_current))
        {
            Open(ClauseKind.Relative, _current, i, null, _current.Elements[^1].Phrase);
        }
        else if (own is null && !_comma && _coordinatorAt < 0 && _effects.Reports(_current) && _ahead.OwnVerbFollows(i, AwaitsInfinitive))
        {
            Open(ClauseKind.Subordinate, _current, i);
        }
        else if ((_comma || _coordinatorAt >= 0) && own is null && _current.HasVerb && !JoinsAgents() && _ahead.OwnVerbFollows(i, AwaitsInfinitive))
        {
            OpenForSubject(i);
        }
        else if (_comma && _coordinatorAt < 0 && own is null && _current.Kind != ClauseKind.Main && _current.HasVerb && Clause.Waiting(_current.Parent) is { } waiting && _ahead.OwnVerbFollows(i, AwaitsInfinitive))
        {
            _current = waiting;
        }

        var resumed = _coordinatorAt >= 0 && !ReferenceEquals(_current, before);
        if (IsFloating(i, phrase))
        {
            return;
        }

        var last = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        last = own is not null ? last : _comma ? Apposition.HeadBefore(_current, last) : _coordinatorAt >= 0 ? ComplementChain.PersonBefore(_current, last, phrase) : last;
        var joins = (_join || (_comma && last?.Phrase.Pronoun is null)) && last is not null && own is null && last.VerbsBefore == _current.Verbs.Count && (resumed || _ahead.IsAdjacent(_current.Elements[^1], i));
        joins &= _join || last is not { Preposition: not null and not "=" } || _current.HasVerb || !_ahead.OwnVerbFollows(i, AwaitsInfinitive);
        if (!_join && _comma && own is null && last is not null && ComplementChain.OfficeBefore(_current, last, phrase) is { } office && Apposition.TryLink(office, phrase, document))
        {
            AddElement(phrase, "=", last.Group, i);
        }
        else if (joins && !_join && Apposition.TryLink(last!.Phrase, phrase, document))
        {
            AddElement(phrase, "=", last.Group, i);
        }
        else
        {
            joins &= _join || (!IsInclusive(last?.Preposition) && !_ahead.IsInserted(last, phrase));
            if (joins && last!.Preposition == "=" && last.Phrase.Apposition is { Name: null, Plural: true } described)
            {
                described.Named.Add(phrase);
                own = "=";
            }

            AddElement(phrase, own ?? (joins ? Apposition.PrepositionOf(_current, last!) : null), joins || (_rejoin && own is not null && last is not null) ? last!.Group : ++_group, i);
            if (own is not null and not "=" && last is not null && last.Chunk + 2 >= i && !_comma)
            {
                Apposition.LinkPart(_current, last, own, phrase, document);
                last.Phrase.Complements.Add((own, phrase));
            }
        }

        if (phrase.Negated && _current.NegationAt < 0)
        {
            _current.NegationAt = phrase.First;
        }

        Reset();
    }

    /// <summary>"Norway, Sweden and Finland all agreed", "båda länderna har alla": a quantifier behind its phrase is no phrase of its own.</summary>
    private bool IsFloating(int i, NounPhrase phrase)
    {
        if (phrase is not { Name: null, Noun: null, Office: null, Possessor: null, NumberAt: < 0 } || phrase.End > phrase.First + 1 || _comma || _coordinatorAt >= 0 || _preposition is not null
            || i == 0 || chunks[i - 1].Kind != ChunkKind.Noun || i + 1 >= chunks.Count || chunks[i + 1].Kind is not (ChunkKind.Verb or ChunkKind.Adverb))
        {
            return false;
        }

        return document.Words[phrase.First] is { } word && (word.Value == "self" || (word.Is(WordTags.Determiner) && word.Value is null or "generic"));
    }

    /// <summary>Whether the clause's last verb is an auxiliary that still wants its infinitive: "ska Albanese och Rabuka träffas".</summary>
    private bool AwaitsInfinitive => _current.Verbs.Count == 1 && _effects.Governs(_current.Verbs[0]) && !_effects.IsBe(_current.Verbs[0]);

    /// <summary>"A resolution drafted by France and Mexico was put to the vote": the clause that waits for its verb has a subject already.</summary>
    private bool JoinsAgents() => _coordinatorAt >= 0 && !_comma && _current.Kind == ClauseKind.Participle && Clause.Waiting(_current) is { } waiting && waiting.Elements.Exists(e => e.Preposition is null);

    private bool IsInclusive(string? preposition) => preposition is not null && document.Knowledge.Pack.Grammar.Inclusive.Contains(preposition);

    /// <summary>Where the verb is not the second word a participle may look finite: "sanctions on a general accused of theft".</summary>
    private bool FollowsNoun(int i) => !document.Knowledge.Pack.Grammar.VerbSecond && !_comma && _coordinatorAt < 0 && _current.HasFinite && i > 0
        && chunks[i - 1].Kind == ChunkKind.Noun && (_current.Parent is not { } parent || Clause.Waiting(parent) is null);

    private void OpenForSubject(int i)
    {
        if (Clause.Waiting(_current) is { } waiting)
        {
            _current = waiting;
            return;
        }

        var level = _coordinatorAt >= 0 && _current.Kind is ClauseKind.Subordinate && !_comma ? _current : _current.Root;
        Open(level.Kind, level.Parent, i, level.Connector, level.Antecedent);
    }

    private void TakePreposition(int i, Chunk chunk)
    {
        if (_comma && chunk.Word!.Is(WordTags.ClauseCoordinator) && _ahead.OwnVerbFollows(i + 1, awaitsInfinitive: false))
        {
            Open(ClauseKind.Main, null, i);
            return;
        }

        if (_ahead.Dangles(i))
        {
            OpenGapped(i, chunk.Word!.Text);
        }

        if ((i + 1 >= chunks.Count || chunks[i + 1].Kind is not (ChunkKind.Noun or ChunkKind.Date)))
        {
            _current.Adverbs.Add((chunk.Word!.Text, chunk.First));
        }

        _preposition = _ahead.Dangles(i) ? null : chunk.Word!.Text;
        _rejoin = _coordinatorAt == i - 1 && _current.Elements.Count > 0 && _current.Elements[^1].Preposition == _preposition;
        _join = false;
        _coordinatorAt = -1;
        if (i + 1 < chunks.Count && chunks[i + 1] is { Kind: ChunkKind.Verb } verb && verb.Is(WordTags.Gerund) && !verb.Is(WordTags.Finite))
        {
            var parent = _current;
            Open(ClauseKind.Participle, parent, i, chunk.Word!.Text);
        }
    }

    private void TakeSubordinator(int i, Chunk chunk)
    {
        var word = chunk.Word!;
        if (word.Is(WordTags.Preposition) && ((_ahead.IsTopic(i) && _current.Kind == ClauseKind.Subordinate && !_clauses.Exists(c => c.Kind == ClauseKind.Main && c.HasVerb)) || !_ahead.FiniteBeforeComma(i + 1, throughRelatives: false)))
        {
            TakePreposition(i, chunk);
            return;
        }

        if (!_ahead.FiniteBeforeComma(i + 1) && _ahead.NextVerb(i + 1) < 0)
        {
            return;
        }

        var next = _ahead.NextVerb(i + 1);
        var infinitive = next >= 0 && chunks[next].Is(WordTags.Infinitive) && !chunks[next].Is(WordTags.Finite) && next <= i + 3;
        var kind = infinitive ? ClauseKind.Infinitive : ClauseKind.Subordinate;
        var parent = _comma && _current.Kind != ClauseKind.Main && _current.HasVerb ? _current.Root : _current;
        Open(kind, parent, i, word.Text);
        _current.Conditional = word.Is(WordTags.Conditional);
    }

    private void TakeRelative(int i, Chunk chunk)
    {
        var word = chunk.Word!;
        var antecedent = _current.Elements.Count > 0 ? _current.Elements[^1] : null;
        if (word.Is(WordTags.Subordinator) && chunks.Count > i && i > 0 && (chunks[i - 1].Kind is ChunkKind.Verb or ChunkKind.Adverb || antecedent is null || (_ahead.NounThenVerb(i + 1) && !(antecedent.Phrase.Noun is not null && !_effects.Reports(_current) && _ahead.LeavesGap(i + 1)))))
        {
            TakeSubordinator(i, chunk);
            return;
        }

        if (!_ahead.FiniteBeforeComma(i + 1) || (i > 0 && chunks[i - 1].Kind == ChunkKind.Verb && document.Knowledge.Pack.Grammar.Role.Contains(word.Text)))
        {
            _preposition = document.Knowledge.Pack.Grammar.Role.Contains(word.Text) ? word.Text : null;
            return;
        }

        if (antecedent is null)
        {
            Open(ClauseKind.Subordinate, _current, i, word.Text);
            return;
        }

        if (_coordinatorAt == i - 1 && _current.Kind == ClauseKind.Relative)
        {
            Open(ClauseKind.Relative, _current.Parent, i, word.Text, _current.Antecedent);
            return;
        }

        var possesses = word.Value == "poss";
        Open(ClauseKind.Relative, _current, i, word.Text, possesses ? antecedent.Phrase : word.Value is "person" or "generic" ? ComplementChain.PersonOf(_current, antecedent) : _chain.HeadOf(_current, antecedent));
        _possessor = possesses ? antecedent.Phrase : null;
    }

    private void TakeInfinitiveMarker(int i, Chunk chunk)
    {
        var next = _ahead.NextVerb(i + 1);
        var infinitive = next >= 0 && chunks[next].Is(WordTags.Infinitive | WordTags.Supine) && _ahead.OnlyLight(i + 1, next);
        if (infinitive)
        {
            Open(ClauseKind.Infinitive, _current, i, chunk.Word!.Text);
            _current.NegationAt = _negation;
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
}
