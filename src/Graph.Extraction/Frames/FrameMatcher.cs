using Graph.Extraction.Claims;
using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Frames;

/// <summary>Tries the frames of every trigger in a sentence: verbs of clauses, nouns and participles of noun phrases.</summary>
internal sealed class FrameMatcher(Document document, FrameSet frames, ReferentFinder referents, NodeFinder nodes, AttributeReader attributes, List<ClaimDraft> claims, List<Rejection> rejections)
{
    private readonly SlotReader _slots = new(document, referents, nodes);

    public void Match(SentenceContext context)
    {
        _slots.Clauses = context.Clauses;
        foreach (var clause in context.Clauses)
        {
            MatchVerb(context, clause);
            foreach (var phrase in clause.Elements.Select(e => e.Phrase))
            {
                MatchPhrase(context, clause, phrase);
            }
        }
    }

    private void MatchVerb(SentenceContext context, Clause clause)
    {
        if (clause.Lemma is not { } lemma || !frames.ByVerb.TryGetValue(lemma, out var candidates))
        {
            return;
        }

        var main = clause.Main!;
        foreach (var frame in candidates)
        {
            if ((frame.Passive is { } passive && passive != clause.Passive) || (frame.With.Count > 0 && !HasAny(frame.With, clause)) || HasNoun(frame.Not, clause))
            {
                continue;
            }

            NounPhrase? noun = null;
            if (frame.Nouns.Count > 0 && (noun = SlotReader.FindNoun(frame, clause)) is null)
            {
                continue;
            }

            Apply(frame, context, clause, noun, main.First, main.End);
        }
    }

    private void MatchPhrase(SentenceContext context, Clause clause, NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            MatchPhrase(context, clause, possessor);
        }

        if (phrase.Noun is { } noun && frames.ByNoun.TryGetValue(noun.Noun ?? noun.Text, out var byNoun))
        {
            foreach (var frame in byNoun.Where(f => !HasNoun(f.Not, clause)))
            {
                Apply(frame, context, clause, phrase, phrase.NounAt, phrase.NounAt + 1);
            }
        }

        if (phrase.Participle?.Verb is { } verb && frames.ByParticiple.TryGetValue(verb, out var byParticiple))
        {
            foreach (var frame in byParticiple)
            {
                Apply(frame, context, clause, phrase, phrase.ParticipleAt, phrase.ParticipleAt + 1);
            }
        }
    }

    private static bool HasAny(IReadOnlyList<string> words, Clause clause) =>
        clause.Adverbs.Exists(a => words.Contains(a.Word, StringComparer.OrdinalIgnoreCase))
        || clause.Elements.Exists(e => e.Preposition is { } preposition && words.Contains(preposition, StringComparer.OrdinalIgnoreCase));

    private static bool HasNoun(IReadOnlyList<string> nouns, Clause clause) => nouns.Count > 0
        && clause.Elements.Exists(e => e.Phrase.Noun is { } noun && nouns.Contains(noun.Noun ?? noun.Text, StringComparer.OrdinalIgnoreCase));

    private void Apply(Frame frame, SentenceContext context, Clause clause, NounPhrase? trigger, int triggerFirst, int triggerEnd)
    {
        var definition = RelationVocabulary.Of(frame.Type);
        var subjects = _slots.Read(frame.Subject, clause, trigger, definition.Subjects, !frame.Strict);
        var rule = $"{document.Knowledge.Pack.Files.Language}/{frame.Id}";
        if (subjects.Count == 0)
        {
            Reject(context, triggerFirst, triggerEnd, rule, "no subject of a fitting kind");
            return;
        }

        IReadOnlyList<Entity?> objects = definition.Objects.Length == 0 ? [null] : [.. _slots.Read(frame.Object, clause, trigger, definition.Objects, through: true).Where(o => frame.Object.Any(s => s.Kind == SlotKind.Mutual) || !subjects.Contains(o))];
        if (objects.Count == 0)
        {
            Reject(context, triggerFirst, triggerEnd, rule, "no object of a fitting kind");
            return;
        }

        var standing = Standing.Of(clause, document, referents, context.Speaker);
        if (standing.Suppressed || context.IsQuestion)
        {
            Reject(context, triggerFirst, triggerEnd, rule, context.IsQuestion ? "it is a question" : "it is demanded, not stated");
            return;
        }

        foreach (var (subject, target) in Pairs(subjects, objects, frame))
        {
            claims.Add(Draft(frame, context, clause, trigger, (triggerFirst, triggerEnd), rule, standing, subject, target));
        }
    }

    private static IEnumerable<(Entity, Entity?)> Pairs(IReadOnlyList<Entity> subjects, IReadOnlyList<Entity?> objects, Frame frame)
    {
        if (frame.Object.Any(s => s.Kind == SlotKind.Mutual) && objects.All(o => o is not null && subjects.Contains(o)))
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                for (var k = i + 1; k < subjects.Count; k++)
                {
                    yield return (subjects[i], subjects[k]);
                }
            }

            yield break;
        }

        foreach (var subject in subjects)
        {
            foreach (var target in objects.Where(o => !ReferenceEquals(o, subject)))
            {
                yield return (subject, target);
            }
        }
    }

    private ClaimDraft Draft(Frame frame, SentenceContext context, Clause clause, NounPhrase? trigger, (int First, int End) at, string rule, Standing standing, Entity subject, Entity? target)
    {
        var draft = new ClaimDraft
        {
            Type = frame.Type, Subject = subject, Object = target, Sentence = context.Sentence, TriggerFirst = at.First, TriggerEnd = at.End, Rule = rule,
            Negated = standing.Negated ^ frame.Negated ^ (trigger is { Negated: true } && clause.NegationAt != trigger.First),
            Modality = Standing.Weaker(standing.Modality, frame.Modality ?? Modality.Asserted),
            AttributedTo = standing.AttributedTo == subject ? null : standing.AttributedTo,
            Confidence = frame.Confidence, Tense = clause.Tense, Date = DateOf(context, clause), Place = PlaceOf(clause),
        };
        if (standing.NegationAt >= 0)
        {
            draft.Cues.Add(new Cue("negation", document.SpanOf(standing.NegationAt, standing.NegationAt + 1)));
        }

        attributes.Read(frame, clause, trigger, draft);
        return draft;
    }

    /// <summary>The date of the clause, of one it depends on, or the only date of the sentence.</summary>
    private static DateMention? DateOf(SentenceContext context, Clause clause)
    {
        for (var current = clause; current is not null; current = current.Parent ?? current.Sibling)
        {
            if (current.Dates.Count > 0)
            {
                return current.Dates[^1];
            }
        }

        var dates = context.Clauses.SelectMany(c => c.Dates).ToList();
        return dates.Count == 1 ? dates[0] : null;
    }

    private string? PlaceOf(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (element.Preposition is { } preposition && document.Knowledge.Pack.Grammar.Place.Contains(preposition)
                && element.Phrase.Name is { Genitive: false } name && (name.Entity.Kind == EntityKind.Place || name.Form == Names.ReferenceForm.Capital || name.Entity.Kind == EntityKind.State))
            {
                return document.Text[document.Tokens[name.First].Start..document.Tokens[name.End - 1].StemEnd];
            }
        }

        return null;
    }

    private void Reject(SentenceContext context, int first, int end, string rule, string reason) =>
        rejections.Add(new Rejection(document.SpanOf(context.Sentence), document.SpanOf(first, end), rule, reason));
}
