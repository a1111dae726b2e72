using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>Finds voice, tense, subject and objects of each clause, in order, so that a clause can look at the one it depends on.</summary>
internal sealed class RoleAssigner(Knowledge knowledge, List<Chunk> chunks)
{
    public void Assign(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.HasVerb)
            {
                clause.Passive = IsPassive(clause);
                clause.Tense = TenseOf(clause);
                AssignArguments(clause);
                Include(clause);
            }
        }
    }

    private string? Effect(Chunk verb) => verb.Word?.Verb is { } lemma && knowledge.Complements.TryGetValue(lemma, out var effect) ? effect.Effect : null;

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
        if (clause.Elements.Exists(e => e.Preposition is { } p && knowledge.Pack.Grammar.Inclusive.Contains(p)) && clause.Subjects.Count > 0)
        {
            clause.Subjects = [.. clause.Elements.Where(e => e.Preposition is { } p && knowledge.Pack.Grammar.Inclusive.Contains(p)).Select(e => e.Phrase), .. clause.Subjects];
        }
    }

    private void AssignArguments(Clause clause)
    {
        var bare = clause.Elements.Where(e => e.Preposition is null).ToList();
        var before = bare.Where(e => e.VerbsBefore == 0).ToList();
        var after = bare.Where(e => e.VerbsBefore > 0).ToList();
        if (before.Count > 0 && clause.Kind is not (ClauseKind.Infinitive or ClauseKind.Participle))
        {
            var inner = clause.Kind == ClauseKind.Main && knowledge.Pack.Grammar.VerbSecond ? after.Find(e => e.VerbsBefore < clause.Verbs.Count && !IsExpletive(e.Phrase)) : null;
            if (inner is not null)
            {
                clause.Subjects = GroupOf(after, inner.Group);
                clause.Objects = [.. Phrases(before), .. Phrases(after.Where(e => e.Group != inner.Group))];
                return;
            }

            clause.Subjects = GroupOf(before, before[^1].Group);
            clause.Objects = Phrases(after);
            if (clause.Kind == ClauseKind.Relative && clause.Antecedent is { } gap && after.Count == 0)
            {
                clause.Objects = [gap];
            }

            return;
        }

        switch (clause.Kind)
        {
            case ClauseKind.Relative when clause.Antecedent is { } antecedent:
                clause.Subjects = Members(clause, antecedent) ?? [antecedent];
                clause.Objects = Phrases(after);
                break;
            case ClauseKind.Infinitive or ClauseKind.Participle:
                AssignControlled(clause, bare);
                break;
            default:
                AssignInverted(clause, after);
                break;
        }
    }

    private static bool IsExpletive(NounPhrase phrase) => phrase.Pronoun is { Value: "expl" or "refl" or "recip" };

    /// <summary>Without a phrase before the verb the subject stands behind it (verb second, or a verb of speech), or is shared with the clause before.</summary>
    private void AssignInverted(Clause clause, List<Element> after)
    {
        var shared = clause.SharesSubject && clause.Sibling is not null && !StartsWithAdverbial(clause);
        var inverts = knowledge.Pack.Grammar.VerbSecond || (clause.Lemma is { } lemma && knowledge.SpeechVerbs.ContainsKey(lemma))
            || (clause.Verbs.Count > 1 && after.Count > 0 && after[0].VerbsBefore == 1);
        if (shared || !inverts || after.Count == 0)
        {
            clause.Subjects = clause.Sibling?.Subjects ?? [];
            clause.Objects = Phrases(after);
            return;
        }

        clause.Subjects = GroupOf(after, after[0].Group);
        clause.Objects = Phrases(after.Where(e => e.Group != after[0].Group));
    }

    private bool StartsWithAdverbial(Clause clause)
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

    private void AssignControlled(Clause clause, List<Element> bare)
    {
        clause.Objects = Phrases(bare.Where(e => e.VerbsBefore > 0 || clause.Kind == ClauseKind.Participle));
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
        var objects = parent.Passive ? parent.Subjects : parent.Objects.Count > 0 ? parent.Objects : Phrases(parent.Elements.Where(e => e.Preposition is not null && e.VerbsBefore > 0).Take(1));
        clause.Subjects = byObject && objects.Count > 0 ? objects : parent.Subjects;
    }

    /// <summary>"Among those who abstained were X and Y": the subjects of the main clause are those who did.</summary>
    private List<NounPhrase>? Members(Clause clause, NounPhrase antecedent) => clause.Parent is { Subjects.Count: > 0 } parent && antecedent.Pronoun is not null
        && parent.Elements.Exists(e => ReferenceEquals(e.Phrase, antecedent) && e.Preposition is { } p && knowledge.Pack.Grammar.Among.Contains(p)) ? parent.Subjects : null;

    private static List<NounPhrase> GroupOf(List<Element> elements, int group) => [.. elements.Where(e => e.Group == group).Select(e => e.Phrase)];

    private static List<NounPhrase> Phrases(IEnumerable<Element> elements) => [.. elements.Select(e => e.Phrase)];



}
