using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Factuality;

/// <summary>Finds whose statement a clause is when no verb above it says so: "according to X" in it or above it, ", says X" around
/// it.</summary>
internal sealed class SourceFinder(Document document, ReferentFinder referents)
{
    /// <summary>The source that covers a clause, or null; <paramref name="covers"/> tells whether one does, known or not.</summary>
    public Entity? Of(Reading reading, Clause clause, out bool covers)
    {
        var source = Named(reading, clause, out covers);
        if (!covers)
        {
            source = Closing(reading, clause, out covers);
        }

        if (!covers && SignerOf(reading, clause) is { } signer)
        {
            (source, covers) = (referents.ActorOf(signer), true);
        }

        return source;
    }

    /// <summary>"According to X": the source that is named with such words.</summary>
    private Entity? Named(Reading reading, Clause clause, out bool covers)
    {
        covers = true;
        foreach (var other in reading.Sentence.Clauses)
        {
            if (AccordingTo(other) is { } element && Covers(reading, other, element, clause))
            {
                if (referents.Of(element.Phrase, throughModifiers: false, Viewpoint.Free) is [{ IsActorKind: true } source, ..])
                {
                    return source;
                }

                if (Speaks(element.Phrase))
                {
                    return PublisherOf(element.Phrase);
                }
            }
        }

        covers = false;
        return null;
    }

    /// <summary>"According to a United Nations report": whose the words of a report are is the organization that it is of, but a nation may
    /// only tell where it was written.</summary>
    private Entity? PublisherOf(NounPhrase statement)
    {
        if (IsStatement(statement))
        {
            foreach (var modifier in statement.Modifiers)
            {
                if (modifier.Entity.Kind == EntityKind.Organization)
                {
                    return modifier.Entity;
                }
            }
        }

        return null;
    }

    /// <summary>", says X": the subject of the clause of speech that closes what it tells.</summary>
    private Entity? Closing(Reading reading, Clause clause, out bool covers)
    {
        covers = true;
        foreach (var other in reading.Sentence.Clauses)
        {
            if (Closes(reading, other, clause))
            {
                if ((referents.FirstActor(other.Subjects) ?? OriginOf(other)) is { } source)
                {
                    return source;
                }

                if (other.Subjects.Any(Speaks))
                {
                    return null;
                }
            }
        }

        covers = false;
        return null;
    }

    /// <summary>"Norway expels diplomats: Anna Berg", "Anna Berg: Norway expels diplomats": whoever stands alone before or behind the colon
    /// of a heading. A state before it is what the heading is about, and one behind it may be of those that the clause counts.</summary>
    private NounPhrase? SignerOf(Reading reading, Clause clause)
    {
        var sentence = reading.Sentence;
        if (AloneIn(sentence.Clauses[0], clause) is { NamesPerson: true } before && IsColon(before.End, sentence))
        {
            return before;
        }

        return
            AloneIn(sentence.Clauses[^1], clause) is { } behind
            && behind.End == sentence.End
            && IsColon(behind.First - 1, sentence)
            && (behind.NamesPerson || behind.Office is not null || clause.Subjects is not [{ NumberAt: >= 0 }, ..])
            ? behind
            : null;
    }

    /// <summary>The only phrase of a clause without a verb that is not the one asked about.</summary>
    private static NounPhrase? AloneIn(Clause label, Clause clause) =>
        label is { HasVerb: false, Kind: ClauseKind.Main, Elements: [var only] } && !ReferenceEquals(label, clause.Root)
            ? only.Phrase
            : null;

    private bool IsColon(int at, Sentence sentence) => at > sentence.First && at < sentence.End && document.Tokens[at].IsMark(':');

    /// <summary>Whether somebody speaks whom the text does not name: a spokesman, witnesses, a report; a plan or a law only
    /// orders.</summary>
    private bool Speaks(NounPhrase phrase) =>
        phrase.Office is not null
        || IsStatement(phrase)
        || (phrase is { Name: null, Noun: { } noun } && document.Knowledge.IsSomebody(noun));

    private bool IsGroup(NounPhrase phrase) => phrase.Noun?.Noun is { } noun && document.Knowledge.Sectors.ContainsKey(noun);

    private bool IsStatement(NounPhrase phrase) => phrase.Name is null && phrase.Lemmas.AreIn(document.Knowledge.StatementNouns);

    /// <summary>Whether "according to X" in one clause covers another: its own with what depends on it, the one that it opens behind a
    /// coordinator, those that share the subject behind it, and at the end of a sentence, behind a comma, all of it.</summary>
    private bool Covers(Reading reading, Clause at, Element element, Clause clause)
    {
        var opens = element.PrepositionAt > reading.Sentence.First && document.Tokens[element.PrepositionAt - 1].Is(WordTags.Coordinator);
        var own = opens ? reading.Sentence.Clauses.FirstOrDefault(c => c.HasVerb && c.Verbs[0] > element.PrepositionAt) ?? at : at;
        if (
            !opens
            && element.PrepositionAt > at.Main
            && element.PrepositionAt > reading.Sentence.First
            && document.Tokens[element.PrepositionAt - 1].IsMark(',')
            && reading.Sentence.Clauses[^1].Main < element.PrepositionAt
        )
        {
            return ReferenceEquals(clause.Root, at.Root) || clause.Root.SharesSubject || at.Root.SharesSubject;
        }

        for (Clause? current = clause; current is not null; current = current.Parent)
        {
            if (
                ReferenceEquals(current, own)
                || (current.SharesSubject && ReferenceEquals(current.Sibling, own) && element.PrepositionAt < own.Main)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, visar statistik från SSB": whose the words are that say it.</summary>
    private Entity? OriginOf(Clause speech)
    {
        foreach (var subject in speech.Subjects)
        {
            if (
                subject.Pronoun is null
                && !IsGroup(subject)
                && referents.Indirect(subject, Viewpoint.Free) is [{ IsActorKind: true } origin, ..]
                && (subject.Office is null or { Role: "spokesperson" } || origin.Kind != EntityKind.Person)
            )
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
    /// clause before it, and what goes on behind it where it is inserted.</summary>
    private bool Closes(Reading reading, Clause speech, Clause clause)
    {
        if (
            speech is not { Kind: ClauseKind.Main, Lemma: { } lemma, Passive: false, SharesSubject: false }
            || ReferenceEquals(speech, clause.Root)
            || speech.Subjects.Count == 0
            || !(document.Knowledge.IsSpeech(lemma) || document.Knowledge.VerbEffectOf(lemma) == VerbEffect.Reported)
            || document.Knowledge.VerbEffectOf(lemma) == VerbEffect.Denied
            || (speech.Objects.Count > 0 && document.Knowledge.VerbEffectOf(lemma) != VerbEffect.Told)
            || !StandsBehind(reading, speech, clause.Root)
        )
        {
            return false;
        }

        var first = speech.Subjects[0].First < speech.Main ? speech.Subjects[0].First : speech.Verbs[0];
        if (first == reading.Sentence.First || document.Tokens[first - 1].Kind != TokenKind.Mark)
        {
            return false;
        }

        foreach (var other in reading.Sentence.Clauses)
        {
            if (ReferenceEquals(other.Parent, speech) && other.Kind == ClauseKind.Subordinate && !IsAdverbial(other))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAdverbial(Clause clause) =>
        clause.ConnectorAt >= 0
        && document.Tokens[clause.ConnectorAt] is var connector
        && (connector.Word is { Value: "adverbial" } || connector.Is(WordTags.Preposition));

    /// <summary>Whether a clause stands behind a main clause or a part of it: "If they join, he has told her, the Russians will
    /// come".</summary>
    private static bool StandsBehind(Reading reading, Clause speech, Clause covered)
    {
        if (speech.Index > covered.Index)
        {
            return true;
        }

        foreach (var part in reading.Sentence.Clauses)
        {
            if (ReferenceEquals(part.Root, covered) && part.HasVerb && part.Main < speech.Verbs[0])
            {
                return true;
            }
        }

        return false;
    }
}
