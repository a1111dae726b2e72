using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Tokens;

namespace Graph.Extraction.Factuality;

/// <summary>Finds whose statement a clause is when no verb above it says so: "according to X" in it or above it, ", says X" around
/// it.</summary>
internal sealed class SourceFinder(Document document, ReferentFinder referents)
{
    /// <summary>The source that covers a clause, or null; <paramref name="covers"/> tells whether one does, known or not.</summary>
    public Entity? Of(Reading reading, Clause clause, out bool covers)
    {
        covers = true;
        for (Clause? current = clause; current is not null; current = current.Parent)
        {
            if (
                AccordingTo(current) is { } element
                && referents.Of(element.Phrase, throughModifiers: false, Viewpoint.Free) is [{ IsActorKind: true } source, ..]
            )
            {
                return source;
            }
        }

        foreach (var other in reading.Sentence.Clauses)
        {
            if (Closes(reading, other, clause.Root) && (referents.FirstActor(other.Subjects) ?? OriginOf(other)) is { } source)
            {
                return source;
            }
        }

        covers = false;
        return null;
    }

    /// <summary>"…, visar statistik från SSB": whose the words are that say it.</summary>
    private Entity? OriginOf(Clause speech)
    {
        foreach (var subject in speech.Subjects)
        {
            if (subject.Pronoun is null && referents.Indirect(subject, Viewpoint.Free) is [{ IsActorKind: true } origin, ..])
            {
                return origin;
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

    /// <summary>", Anadolu reported.", ", säger hon, ": a main clause of speech behind a comma that says nothing more covers the main
    /// clause before it.</summary>
    private bool Closes(Reading reading, Clause speech, Clause covered)
    {
        if (
            speech is not { Kind: ClauseKind.Main, Lemma: { } lemma, Passive: false, SharesSubject: false }
            || ReferenceEquals(speech, covered)
            || speech.Subjects.Count == 0
            || !(document.Knowledge.SpeechVerbs.ContainsKey(lemma) || document.Knowledge.VerbEffectOf(lemma) == VerbEffect.Reported)
            || speech.Index < covered.Index
        )
        {
            return false;
        }

        var first = speech.Subjects[0].First < speech.Main ? speech.Subjects[0].First : speech.Verbs[0];
        if (first == reading.Sentence.First || document.Tokens[first - 1].Kind != TokenKind.Mark)
        {
            return false;
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            if (ReferenceEquals(clause.Parent, speech) && clause.Kind == ClauseKind.Subordinate)
            {
                return false;
            }
        }

        return speech.Objects.Count == 0;
    }
}
