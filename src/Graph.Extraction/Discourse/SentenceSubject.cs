using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Tells whom a sentence is about.</summary>
internal sealed class SentenceSubject(Document document, ReferentFinder referents)
{
    /// <summary>Whom the sentence is about: the subject of its first main clause, or of the one behind a semicolon or colon; else whose
    /// opinion or statement it tells.</summary>
    public Entity? Of(Reading reading)
    {
        var found = TellerOf(reading);
        if (found is not null)
        {
            return found;
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause.Kind == ClauseKind.Main
                && (found is null || IsBehindBreak(clause))
                && !IsMany(clause)
                && FirstOf(clause) is { } subject
            )
            {
                found = subject;
            }
        }

        return found ?? MindOf(reading) ?? SourceOf(reading);
    }

    /// <summary>"The sea is rough, said Karl Lind": the person who is named behind what he tells.</summary>
    private Entity? TellerOf(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause
                    is {
                        Kind: ClauseKind.Main,
                        Subjects: [{ Name: { Genitive: false, Entity: { Kind: EntityKind.Person } person } } teller, ..]
                    }
                && clause.Main > reading.Sentence.First
                && teller.First > clause.Main
                && document.Tokens[clause.Verbs[0] - 1].Kind == TokenKind.Mark
                && document.Knowledge.IsSpeech(clause.Lemma)
            )
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>"The reason is that she thinks that Berg is late": the person whose opinion a sentence tells first.</summary>
    private Entity? MindOf(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause.Kind == ClauseKind.Subordinate
                && document.Knowledge.VerbEffectOf(clause.Lemma) == VerbEffect.Reported
                && referents.FirstActor(clause.Subjects) is { Kind: EntityKind.Person } person
            )
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The first actor among the subjects; who acts "besides Chile" comes before Chile.</summary>
    private Entity? FirstOf(Clause clause)
    {
        Entity? beside = null;
        for (var i = 0; i < clause.Subjects.Count; i++)
        {
            var phrase = clause.Subjects[i];
            if (referents.ActorOf(phrase) is not { } actor)
            {
                continue;
            }

            if (clause.ElementOf(phrase) is not { Preposition: not null })
            {
                return actor;
            }

            beside ??= actor;
        }

        return beside;
    }

    /// <summary>"The two countries" is no single one whom the sentence would be about.</summary>
    private bool IsMany(Clause clause) =>
        clause.Subjects is [{ Name: null, Plural: true } many] && referents.Of(many, throughModifiers: false, Viewpoint.Free).Count > 1;

    private bool IsBehindBreak(Clause clause)
    {
        var first = clause.Subjects.Count > 0 ? clause.Subjects[0].First : clause.Head;
        return first > 0 && document.Tokens[first - 1] is { Kind: TokenKind.Mark, Mark: ';' or ':' };
    }

    private Entity? SourceOf(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (
                    element.Preposition is { } preposition
                    && document.Knowledge.Pack.Grammar.From.Contains(preposition)
                    && referents.ActorOf(element.Phrase) is { } source
                )
                {
                    return source;
                }
            }
        }

        return null;
    }
}
