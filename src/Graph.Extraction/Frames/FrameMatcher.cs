using System.Collections.Frozen;
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
    private Entity? _source;
    private readonly ActMemory _acts = new(document, referents);

    public void Match(SentenceContext context)
    {
        _acts.NextSentence();
        _source = SourceOf(context);
        _slots.Clauses = context.Clauses;
        foreach (var clause in context.Clauses)
        {
            MatchVerb(context, clause);
            foreach (var element in clause.Elements)
            {
                MatchPhrase(context, clause, element.Phrase);
            }
        }

        (referents.Excluded, referents.ClauseSubject) = ([], null);
    }

    /// <summary>Whose statement the sentence is: "according to X", or ", says X" behind it.</summary>
    private Entity? SourceOf(SentenceContext context)
    {
        foreach (var clause in context.Clauses)
        {
            if (AccordingTo(clause) is { } element && referents.Of(element.Phrase, throughModifiers: false) is [{ IsActorKind: true } source, ..])
            {
                return source;
            }

            if (clause is { Kind: ClauseKind.Main, Lemma: { } lemma } && !ReferenceEquals(clause, context.Clauses[0]) && document.Knowledge.SpeechVerbs.ContainsKey(lemma) && clause.Subjects.Count > 0
                && (IsInverted(clause) || Closes(context, clause)) && !HasSubordinate(context, clause))
            {
                return referents.FirstActor(clause.Subjects);
            }
        }

        return null;
    }

    private Element? AccordingTo(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (element.Preposition is { } preposition && document.Knowledge.AccordingTo.Contains(preposition))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>", Anadolu reported.", ", he said, ": where the subject keeps its place a clause of speech between marks says nothing more.</summary>
    private bool Closes(SentenceContext context, Clause clause)
    {
        if (document.Knowledge.Pack.Grammar.VerbSecond || clause.Passive || clause.Sibling is not null || context.Chunks[Math.Max(0, clause.FirstChunk - 1)].Kind != ChunkKind.Comma)
        {
            return false;
        }

        var behind = context.Chunks.IndexOf(clause.Main!) + 1;
        return behind == context.Chunks.Count || context.Chunks[behind].Kind is ChunkKind.Comma or ChunkKind.Break;
    }

    private static bool IsInverted(Clause clause) => clause.Elements.Exists(e => clause.Subjects.Contains(e.Phrase) && e.VerbsBefore > 0);

    private static bool HasSubordinate(SentenceContext context, Clause parent) => context.Clauses.Exists(c => ReferenceEquals(c.Parent, parent) && c.Kind == ClauseKind.Subordinate);

    private void MatchVerb(SentenceContext context, Clause clause)
    {
        if (clause.Lemma is not { } lemma)
        {
            return;
        }

        if (_acts.Repeats(clause))
        {
            claims.AddRange(_acts.Repeat(clause, context));
            return;
        }

        if (!frames.ByVerb.TryGetValue(lemma, out var candidates))
        {
            return;
        }

        var main = clause.Main!;
        foreach (var frame in candidates)
        {
            if ((frame.Passive is { } passive && passive != clause.Passive) || (frame.With.Count > 0 && !HasAny(frame.With, clause)) || (frame.Not.Count > 0 && IsExcluded(frame, context, clause)) || HasActor(frame.Without, clause))
            {
                continue;
            }

            NounPhrase? noun = null;
            if (frame.Nouns.Count > 0 && (noun = _slots.FindNoun(frame, clause)) is null)
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

        var lemmas = document.NounLemmas(phrase);
        var ofCompound = FramesOf(lemmas.Compound);
        foreach (var frame in ofCompound)
        {
            MatchNoun(frame, context, clause, phrase);
        }

        foreach (var frame in FramesOf(lemmas.Noun))
        {
            if (!ofCompound.Contains(frame))
            {
                MatchNoun(frame, context, clause, phrase);
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

    private Frame[] FramesOf(string? noun) => noun is not null && frames.ByNoun.TryGetValue(noun, out var found) ? found : [];

    private bool HasActor(FrozenSet<string> prepositions, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (prepositions.Count > 0 && element.Preposition is { } preposition && prepositions.Contains(preposition) && (element.Phrase.Name is not null || element.Phrase.Modifiers.Count > 0 || referents.ActorOf(element.Phrase, throughModifiers: true) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private void MatchNoun(Frame frame, SentenceContext context, Clause clause, NounPhrase phrase)
    {
        if (!HasNoun(frame.Not, clause))
        {
            Apply(frame, context, clause, phrase, phrase.NounAt, phrase.NounAt + 1);
        }
    }

    /// <summary>"Accused them of hiding soldiers" says nothing of soldiers that the accuser has: where a word of purpose is more than the mark of the infinitive it tells a reason.</summary>
    private bool IsReason(Clause clause) => clause.Connector is { } connector && connector.Contains(' ') && document.Knowledge.Pack.Grammar.Purpose.Contains(connector);

    /// <summary>Whether the clause, or an infinitive that it governs, has a noun that the frame rules out.</summary>
    private bool IsExcluded(Frame frame, SentenceContext context, Clause clause)
    {
        foreach (var other in context.Clauses)
        {
            if ((other == clause || (other.Kind == ClauseKind.Infinitive && ReferenceEquals(other.Parent, clause) && !IsReason(other))) && HasNoun(frame.Not, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(FrozenSet<string> words, Clause clause)
    {
        for (var i = 0; i < clause.Adverbs.Count; i++)
        {
            if (words.Contains(clause.Adverbs[i].Word))
            {
                return true;
            }
        }

        foreach (var element in clause.Elements)
        {
            if (element.Preposition is { } preposition && words.Contains(preposition))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNoun(FrozenSet<string> nouns, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (nouns.Count > 0 && document.NounLemmas(element.Phrase).AreIn(nouns))
            {
                return true;
            }
        }

        return false;
    }

    private void Apply(Frame frame, SentenceContext context, Clause clause, NounPhrase? trigger, int triggerFirst, int triggerEnd)
    {
        var definition = RelationVocabulary.Of(frame.Type);
        referents.Excluded = clause is { Kind: ClauseKind.Relative, Antecedent: { } gap } && clause.Objects.Contains(gap) ? referents.Of(gap, throughModifiers: false) : [];
        referents.ClauseSubject = referents.FirstActor(clause.Subjects);
        var participle = frame.Participles.Count > 0;
        var subjects = _slots.Read(frame.Subject, clause, trigger, frame.SubjectKinds, !frame.Strict, participle);
        referents.Excluded = subjects;
        if (subjects.Count == 0)
        {
            Reject(context, triggerFirst, triggerEnd, frame.Rule, "no subject of a fitting kind");
            return;
        }

        var objects = Objects(frame, clause, trigger, definition, subjects);
        if (objects.Count == 0)
        {
            Reject(context, triggerFirst, triggerEnd, frame.Rule, "no object of a fitting kind");
            return;
        }

        var isNominal = trigger is not null && trigger.NounAt == triggerFirst;
        var standing = isNominal ? Standing.OfNoun(trigger!, clause, document, referents, context.Speaker) : Standing.Of(clause, document, referents, context.Speaker);
        if (standing.Suppressed || context.IsQuestion)
        {
            Reject(context, triggerFirst, triggerEnd, frame.Rule, context.IsQuestion ? "it is a question" : "it is demanded, not stated");
            return;
        }

        var before = claims.Count;
        var mutual = ReferenceEquals(subjects, objects);
        for (var i = 0; i < subjects.Count; i++)
        {
            for (var k = mutual ? i + 1 : 0; k < objects.Count; k++)
            {
                if (!ReferenceEquals(objects[k], subjects[i]))
                {
                    claims.Add(Draft(frame, context, clause, trigger, (triggerFirst, triggerEnd), standing, subjects[i], objects[k]));
                }
            }
        }

        if (clause.Lemma is not null && trigger?.NounAt != triggerFirst)
        {
            _acts.Note(claims, before);
        }
    }

    /// <summary>The objects; for a reciprocal relation without one, the subjects themselves; for a condemned act without a name, its actor.</summary>
    private IReadOnlyList<Entity?> Objects(Frame frame, Clause clause, NounPhrase? trigger, RelationDefinition definition, IReadOnlyList<Entity> subjects)
    {
        if (definition.Objects.Length == 0)
        {
            return [null];
        }

        var found = Without(subjects, _slots.Read(frame.ObjectBesides, clause, trigger, frame.ObjectKinds, through: !frame.Direct, placesStand: frame.Type == RelationType.Attacked));
        if (found.Count > 0)
        {
            return found;
        }

        if (frame.ObjectBesides.Count < frame.Object.Count)
        {
            return subjects.Count > 1 ? subjects : [];
        }

        return frame.Type == RelationType.Criticised && _acts.ActorOf(clause, subjects) is { } actor ? [actor] : [];
    }

    private static IReadOnlyList<Entity> Without(IReadOnlyList<Entity> excluded, IReadOnlyList<Entity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (excluded.Contains(entities[i]))
            {
                return [.. entities.Except(excluded)];
            }
        }

        return entities;
    }

    private ClaimDraft Draft(Frame frame, SentenceContext context, Clause clause, NounPhrase? trigger, (int First, int End) at, Standing standing, Entity subject, Entity? target)
    {
        var draft = new ClaimDraft
        {
            Type = frame.Type, Subject = subject, Object = target, Sentence = context.Sentence, TriggerFirst = at.First, TriggerEnd = at.End, Rule = frame.Rule,
            Negated = standing.Negated ^ frame.Negated,
            Modality = Standing.Weaker(Standing.Weaker(standing.Modality, frame.Modality ?? Modality.Asserted), _source is not null && _source != subject ? Modality.Reported : Modality.Asserted),
            AttributedTo = standing.AttributedTo ?? _source,
            Confidence = frame.Confidence, Tense = clause.Tense, Date = DateOf(context, clause), Place = trigger?.NounAt == at.First && frame.Type != RelationType.Met ? null : PlaceOf(clause),
        };
        if (standing.NegationAt >= 0)
        {
            draft.Negation = new Cue("negation", document.SpanOf(standing.NegationAt, standing.NegationAt + 1));
        }

        attributes.Read(frame, clause, trigger, draft);
        return draft;
    }

    /// <summary>The date of the clause, of one it depends on, the only date of the sentence, or the one that heads its line.</summary>
    private static DateMention? DateOf(SentenceContext context, Clause clause)
    {
        for (var current = clause; current is not null; current = current.Parent ?? current.Sibling)
        {
            if (current.Dates.Count > 0)
            {
                return current.Dates[^1];
            }
        }

        return OnlyDate(context);
    }

    /// <summary>The only date of a sentence, of one without any that of its heading; null where it has several.</summary>
    private static DateMention? OnlyDate(SentenceContext context)
    {
        DateMention? only = null;
        foreach (var clause in context.Clauses)
        {
            if (clause.Dates.Count > 1 || (clause.Dates.Count == 1 && only is not null))
            {
                return null;
            }

            only = clause.Dates.Count == 1 ? clause.Dates[0] : only;
        }

        return only ?? context.Heading;
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
