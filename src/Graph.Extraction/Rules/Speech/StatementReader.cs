using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Finds who speaks where a noun of speech does the talking: "the answer from Athens was", "heter det i ett uttalande från
/// departementet".</summary>
internal sealed class StatementReader(Document document, ReferentFinder referents)
{
    /// <summary>Whether a phrase tells of words that somebody has said or written.</summary>
    public bool IsStatement(NounPhrase phrase) => phrase.Name is null && phrase.Lemmas.AreIn(document.Knowledge.StatementNouns);

    /// <summary>Whether nobody is the subject: "heter det".</summary>
    public static bool IsImpersonal(Clause clause) => clause.Subjects is [{ Pronoun.Value: "expl" }, ..];

    /// <summary>Whose statement the clause tells; null where its subject is no statement and somebody.</summary>
    public Speaker? Of(Clause clause, Viewpoint view)
    {
        if ((clause.Subjects is [var first, ..] ? first : Presented(clause)) is not { } subject)
        {
            return null;
        }

        if (subject.Office is null && IsStatement(subject))
        {
            return SpeakerOf(subject, clause, view);
        }

        if (!IsImpersonal(clause))
        {
            return null;
        }

        var statement = clause.Elements.FirstOrDefault(e => e.Preposition is not null && IsStatement(e.Phrase)).Phrase;
        return SpeakerOf(statement ?? subject, clause, view) is { Entity: not null } told ? told : null;
    }

    /// <summary>"“We wait”, was the answer from Athens": a statement that a verb without a subject presents.</summary>
    private NounPhrase? Presented(Clause clause) =>
        clause is { Kind: ClauseKind.Main, Passive: false, Objects: [var answer, ..] } && answer.First > clause.Main && IsStatement(answer)
            ? answer
            : null;

    /// <summary>Who speaks in a statement that a phrase names as the source of words; null where it names none.</summary>
    public Speaker? In(NounPhrase statement, Clause clause) =>
        statement.Modifiers.Length == 0 && IsStatement(statement) ? SpeakerOf(statement, clause, Viewpoint.Free) : null;

    private Speaker SpeakerOf(NounPhrase statement, Clause clause, Viewpoint view)
    {
        var (entity, words) = (IsStatement(statement) ? referents.Owner(statement, view) : null, statement);
        if (entity is null && Origin(statement, clause, view) is var (origin, phrase))
        {
            (entity, words) = (origin, phrase);
        }

        return new Speaker(
            entity is { MaySpeak: true } ? entity.Alone : [],
            clause.Main,
            clause.Lemma ?? "",
            document.SpanOf(words.First, words.End)
        );
    }

    /// <summary>"The text speaks of guarantees for Norway": what belongs to another noun than the statement.</summary>
    private static bool IsOfAnother(NounPhrase phrase, NounPhrase statement, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                !ReferenceEquals(element.Phrase, statement)
                && element.Phrase.First >= statement.End
                && element.Phrase.HasComplement(phrase)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who stands behind "from" or "of" after the statement; a ministry without its state stands for that of the place behind
    /// it.</summary>
    private (Entity Entity, NounPhrase Phrase)? Origin(NounPhrase statement, Clause clause, Viewpoint view)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        for (var i = 0; i < clause.Elements.Length; i++)
        {
            var (phrase, preposition) = (clause.Elements[i].Phrase, clause.Elements[i].Preposition);
            if (
                phrase.First < statement.End
                || preposition is null
                || IsOfAnother(phrase, statement, clause)
                || !(
                    grammar.From.Contains(preposition)
                    || grammar.Agent.Contains(preposition)
                    || (grammar.PossessorOf.Contains(preposition) && !grammar.Place.Contains(preposition))
                )
            )
            {
                continue;
            }

            if (referents.ActorOf(phrase, view, throughModifiers: true) is { } entity)
            {
                return (entity, phrase);
            }

            if (
                phrase.Noun is { } noun
                && document.Knowledge.IsStateOrgan(noun)
                && i + 1 < clause.Elements.Length
                && clause.Elements[i + 1] is { Preposition: { } place } beside
                && grammar.Place.Contains(place)
                && beside.Phrase.Name is { Entity: { Kind: EntityKind.State } state }
            )
            {
                return (state, beside.Phrase);
            }
        }

        return null;
    }
}
