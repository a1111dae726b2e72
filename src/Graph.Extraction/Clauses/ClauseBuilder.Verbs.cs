using System.Runtime.InteropServices;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <content>Where a verb goes: into the clause that waits for it, or into one of its own.</content>
internal sealed partial class ClauseBuilder
{
    private void TakeVerb(int i, Chunk chunk)
    {
        var finite = chunk.Is(WordTags.Finite);
        if (!_current.HasVerb)
        {
            AddVerb(i, chunk, finite);
            return;
        }

        var last = _current.Verbs[^1];
        if (!finite || (chunk.Is(WordTags.Infinitive) && _effects.Governs(last) && !_comma) || (chunk.Is(WordTags.Supine | WordTags.Participle) && !_comma && (_effects.IsBe(last) || _effects.IsPerfect(last))))
        {
            TakeNonFinite(i, chunk, last);
            return;
        }

        if (chunk.Is(WordTags.Participle) && (_ahead.NextIsAgent(i) || FollowsNoun(i)))
        {
            Reduce(i, chunk);
            return;
        }

        if ((_coordinatorAt < 0 || i - _coordinatorAt > 2) && _current.Parent is { } parent && Clause.Waiting(parent) is { } waiting)
        {
            _current = waiting;
            waiting.Verbs.Add(chunk);
            return;
        }

        var shares = _coordinatorAt >= 0 && i - _coordinatorAt <= 2;
        var sibling = shares ? Equal(chunk) : _current.Root;
        if (shares)
        {
            OpenBeside(sibling, true, sibling.Kind, sibling.Parent, i, sibling.Connector, sibling.Antecedent);
        }
        else
        {
            OpenBeside(sibling, false, ClauseKind.Main, null, i);
        }

        _current.Verbs.Add(chunk);
    }

    /// <summary>Whether a form that may be a past or a participle stands right behind a noun whose own verb is still to come.</summary>
    private bool IsReduced(int i) => !document.Knowledge.Pack.Grammar.VerbSecond && chunks[i].Is(WordTags.Finite) && i > 0 && chunks[i - 1].Kind == ChunkKind.Noun && _ahead.BareFiniteFollows(i);

    /// <summary>The clause that a coordinated verb continues: the nearest whose finite verb has its tense.</summary>
    private Clause Equal(Chunk verb)
    {
        var tense = verb.Form & WordTags.Finite;
        if (_effects.Asks(verb) && _current.Root is { Main: { } main } root && root != _current && _effects.Asks(main) && (main.Form & tense) != 0)
        {
            return root;
        }

        for (Clause? clause = _current; clause is not null; clause = clause.Parent)
        {
            if (clause.Verbs.Find(v => v.Is(WordTags.Finite)) is { } finite && (finite.Form & tense) != 0)
            {
                return clause;
            }
        }

        return _current.HasFinite ? _current : _current.Root;
    }

    private void AddVerb(int i, Chunk chunk, bool finite)
    {
        if (!finite && chunk.Is(WordTags.Participle) && _current.Kind is ClauseKind.Main or ClauseKind.Subordinate && _current.Elements.Count > 0 && !chunk.Is(WordTags.Supine | WordTags.Infinitive)
            || (chunk.Is(WordTags.Participle) && _current.Kind is ClauseKind.Main && _current.Elements.Count > 0 && (_ahead.NextIsAgent(i) || IsReduced(i))))
        {
            Reduce(i, chunk);
            return;
        }

        _current.Verbs.Add(chunk);
    }

    private void TakeNonFinite(int i, Chunk chunk, Chunk last)
    {
        if (_comma && chunk.Is(WordTags.Supine) && _current is { Kind: ClauseKind.Relative, Parent: { Verbs: [var auxiliary] } outer } && _effects.IsPerfect(auxiliary))
        {
            _current = outer;
            outer.Verbs.Add(chunk);
        }
        else if (_effects.Governs(last) && !(last.Word?.Verb is { } && chunk.Is(WordTags.Gerund) && !_effects.IsBe(last)) && !(_comma && !chunk.Is(WordTags.Infinitive | WordTags.Supine)))
        {
            _current.Verbs.Add(chunk);
        }
        else if (_coordinatorAt >= 0 && last.Form == chunk.Form || (_coordinatorAt >= 0 && (last.Form & chunk.Form & (WordTags.Infinitive | WordTags.Supine | WordTags.Participle | WordTags.Gerund)) != 0))
        {
            var sibling = _current;
            OpenBeside(sibling, true, sibling.Kind, sibling.Parent, i, sibling.Connector, sibling.Antecedent);
            _current.Verbs.AddRange(CollectionsMarshal.AsSpan(sibling.Verbs)[..^1]);
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
        Open(kind, parent, i, antecedent: chunk.Is(WordTags.Gerund) && _comma ? null : adjacent);
        _current.Verbs.Add(chunk);
    }

    /// <summary>"Ghana voted for it, China and Eritrea against": names between a comma and a word of voting that stands alone have the verb of the clause before.</summary>
    private void OpenGapped(int i, string word)
    {
        if (_current.Main is not { } verb || !document.Knowledge.CountWords.ContainsKey(word) || !document.Knowledge.VoteWords.ContainsKey(verb.Word?.Verb ?? ""))
        {
            return;
        }

        var comma = chunks.FindLastIndex(i, c => c.Kind == ChunkKind.Comma);
        var members = _current.Elements.FindAll(e => e.Chunk > comma);
        if (comma < 0 || members.Count == 0 || members[0].VerbsBefore == 0 || !members.TrueForAll(e => e.Phrase.Name is not null))
        {
            return;
        }

        foreach (var element in _current.Elements)
        {
            element.Phrase.Apposition = members.Exists(m => ReferenceEquals(element.Phrase.Apposition, m.Phrase) || ReferenceEquals(element, m)) ? null : element.Phrase.Apposition;
        }

        _current.Elements.RemoveAll(members.Contains);
        Open(ClauseKind.Main, null, i);
        _current.Verbs.Add(verb);
        foreach (var member in members)
        {
            _current.Elements.Add(member.Set(member.Phrase, null, members[0].Group, member.Chunk, 0));
        }
    }
}
