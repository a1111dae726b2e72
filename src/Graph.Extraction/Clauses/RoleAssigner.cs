using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>Finds voice, tense, subject and objects of each clause, in order, so that a clause can look at the one it depends on.</summary>
internal sealed class RoleAssigner(Knowledge knowledge)
{
    private readonly List<Element> _before = [];
    private readonly List<Element> _after = [];

    public void Assign(List<Clause> clauses, List<Chunk> chunks)
    {
        foreach (var clause in clauses)
        {
            if (clause.HasVerb)
            {
                clause.Passive = IsPassive(clause);
                clause.Tense = TenseOf(clause);
                AssignArguments(clause, chunks);
                Include(clause);
                HandDown(clause);
            }
        }
    }

    /// <summary>"The bloc they helped to found": what a relative clause leaves open is the object of its infinitive.</summary>
    private static void HandDown(Clause clause)
    {
        if (clause is { Kind: ClauseKind.Infinitive, Objects.Count: 0, Parent: { Kind: ClauseKind.Relative, Antecedent: { } gap } relative } && relative.Objects is [var open] && ReferenceEquals(open, gap))
        {
            (clause.Objects, relative.Objects) = (relative.Objects, []);
        }
    }

    private string Effect(Chunk verb) => knowledge.EffectOf(verb.Word?.Verb);

    private bool IsPassive(Clause clause)
    {
        var main = clause.Main!;
        if (main.Is(WordTags.Passive))
        {
            return true;
        }

        if (!main.Is(WordTags.Participle) || (main.Is(WordTags.Finite) && clause.Verbs.Count == 1 && clause.Kind != ClauseKind.Participle))
        {
            return false;
        }

        return clause.Verbs.Count == 1 ? clause.Kind == ClauseKind.Participle && !main.Is(WordTags.Gerund) : Effect(clause.Verbs[^2]) is "passive" or "copula";
    }

    private Tense TenseOf(Clause clause)
    {
        var first = clause.Verbs[0];
        if (clause.Verbs.Count > 1 && Effect(first) is "planned" && first.Is(WordTags.Present))
        {
            return Tense.Future;
        }

        if (first.Is(WordTags.Past) || (clause.Verbs.Count > 1 && Effect(first) is "perfect") || (first.Is(WordTags.Supine | WordTags.Participle) && !first.Is(WordTags.Present)))
        {
            return Tense.Past;
        }

        return first.Is(WordTags.Present) ? Tense.Present : clause.Parent?.Tense ?? Tense.Present;
    }

    /// <summary>"Besides Russia, Mali voted against": what stands behind such a preposition is a subject too.</summary>
    private void Include(Clause clause)
    {
        if (clause.Subjects.Count == 0)
        {
            return;
        }

        foreach (var element in clause.Elements)
        {
            if (IsIncluded(element))
            {
                clause.Subjects = [.. clause.Elements.Where(IsIncluded).Select(e => e.Phrase), .. clause.Subjects];
                return;
            }
        }
    }

    private bool IsIncluded(Element element) => element.Preposition is { } preposition && knowledge.Pack.Grammar.Inclusive.Contains(preposition);

    private void AssignArguments(Clause clause, List<Chunk> chunks)
    {
        _before.Clear();
        _after.Clear();
        foreach (var element in clause.Elements)
        {
            if (element.Preposition is null)
            {
                (element.VerbsBefore == 0 ? _before : _after).Add(element);
            }
        }

        if (_before.Count > 0 && clause.Kind is not (ClauseKind.Infinitive or ClauseKind.Participle))
        {
            var inner = clause.Kind == ClauseKind.Main && knowledge.Pack.Grammar.VerbSecond ? Inner(clause) : null;
            if (inner is not null)
            {
                clause.Subjects = GroupOf(_after, inner.Group);
                clause.Objects = [.. Phrases(_before), .. OthersThan(_after, inner.Group)];
                return;
            }

            clause.Subjects = GroupOf(_before, _before[^1].Group);
            clause.Objects = clause.Kind == ClauseKind.Relative && clause.Antecedent is { } gap && _after.Count == 0 ? [gap] : Phrases(_after);

            return;
        }

        switch (clause.Kind)
        {
            case ClauseKind.Relative when clause.Antecedent is { } antecedent:
                clause.Subjects = Members(clause, antecedent) ?? [antecedent];
                clause.Objects = Phrases(_after);
                break;
            case ClauseKind.Infinitive or ClauseKind.Participle:
                AssignControlled(clause);
                break;
            default:
                AssignInverted(clause, chunks);
                break;
        }
    }

    /// <summary>The phrase between the verbs, where the subject of an inverted clause stands.</summary>
    private Element? Inner(Clause clause)
    {
        foreach (var element in _after)
        {
            if (element.VerbsBefore < clause.Verbs.Count && !IsExpletive(element.Phrase))
            {
                return element;
            }
        }

        return null;
    }

    private static bool IsExpletive(NounPhrase phrase) => phrase.Pronoun is { Value: "expl" or "refl" or "recip" };

    /// <summary>Without a phrase before the verb the subject stands behind it (verb second, or a verb of speech), or is shared with the clause before.</summary>
    private void AssignInverted(Clause clause, List<Chunk> chunks)
    {
        var shared = clause.SharesSubject && clause.Sibling is not null && !StartsWithAdverbial(clause, chunks);
        var inverts = knowledge.Pack.Grammar.VerbSecond || (clause.Lemma is { } lemma && knowledge.SpeechVerbs.ContainsKey(lemma))
            || (clause.Verbs.Count > 1 && _after.Count > 0 && _after[0].VerbsBefore == 1);
        if (shared || !inverts || _after.Count == 0)
        {
            clause.Subjects = clause.Sibling?.Subjects ?? [];
            clause.Objects = Phrases(_after);
            return;
        }

        clause.Subjects = GroupOf(_after, _after[0].Group);
        clause.Objects = OthersThan(_after, _after[0].Group);
    }

    private static bool StartsWithAdverbial(Clause clause, List<Chunk> chunks)
    {
        var verb = clause.Verbs[0];
        for (var k = clause.FirstChunk; k < chunks.Count && !ReferenceEquals(chunks[k], verb); k++)
        {
            if (chunks[k].Kind is ChunkKind.Date or ChunkKind.Noun)
            {
                return true;
            }
        }

        return false;
    }

    private void AssignControlled(Clause clause)
    {
        clause.Objects = clause.Kind == ClauseKind.Participle && _before.Count > 0 ? [.. Phrases(_before), .. Phrases(_after)] : Phrases(_after);
        if (clause.SharesSubject && clause.Sibling is not null)
        {
            clause.Subjects = clause.Sibling.Subjects;
            return;
        }

        if (clause.Kind == ClauseKind.Participle && clause.Antecedent is { } antecedent && clause.Connector is null)
        {
            clause.Subjects = [antecedent];
            return;
        }

        if (clause.Parent is not { } parent || parent.Lemma is not { } lemma)
        {
            clause.Subjects = clause.Parent?.Subjects ?? [];
            return;
        }

        var byObject = knowledge.Complements.TryGetValue(lemma, out var effect) && effect.Subject == "object";
        var objects = parent.Passive ? parent.Subjects : parent.Objects.Count > 0 ? parent.Objects : FirstGoverned(parent);
        clause.Subjects = byObject && objects.Count > 0 ? objects : parent.Subjects;
    }

    /// <summary>"Among those who abstained were X and Y": the subjects of the main clause are those who did.</summary>
    private IReadOnlyList<NounPhrase>? Members(Clause clause, NounPhrase antecedent) => clause.Parent is { Subjects.Count: > 0 } parent && antecedent is { Name: null, Noun: null, Office: null }
        && parent.Elements.Exists(e => ReferenceEquals(e.Phrase, antecedent) && e.Preposition is { } p && knowledge.Pack.Grammar.Among.Contains(p)) ? parent.Subjects : null;

    private static NounPhrase[] FirstGoverned(Clause clause) => clause.Elements.Find(e => e.Preposition is not null && e.VerbsBefore > 0) is { } element ? [element.Phrase] : [];

    private static NounPhrase[] GroupOf(List<Element> elements, int group) => Pick(elements, group, members: true);

    private static NounPhrase[] OthersThan(List<Element> elements, int group) => Pick(elements, group, members: false);

    private static NounPhrase[] Pick(List<Element> elements, int group, bool members)
    {
        var count = 0;
        foreach (var element in elements)
        {
            count += (element.Group == group) == members ? 1 : 0;
        }

        var picked = count == 0 ? [] : new NounPhrase[count];
        count = 0;
        foreach (var element in elements)
        {
            if ((element.Group == group) == members)
            {
                picked[count++] = element.Phrase;
            }
        }

        return picked;
    }

    private static NounPhrase[] Phrases(List<Element> elements)
    {
        var phrases = elements.Count == 0 ? [] : new NounPhrase[elements.Count];
        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = elements[i].Phrase;
        }

        return phrases;
    }



}
