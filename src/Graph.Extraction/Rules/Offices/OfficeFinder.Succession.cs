using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>"Anna Berg replaces Karl Lind as president": the one takes the office that the other leaves, or that somebody
/// gives.</content>
internal sealed partial class OfficeFinder
{
    private bool Succeeds(NounPhrase phrase, Clause clause) =>
        clause is { Lemma: { } lemma }
        && document.Knowledge.Pack.Grammar.Succeeding.Contains(lemma)
        && clause.ElementOf(phrase)?.Preposition is { } preposition
        && document.Knowledge.Pack.Grammar.Role.Contains(preposition);

    /// <summary>"Norway's prime minister appointed Anna Berg minister": whoever gives an office gives one of the own state.</summary>
    private Entity? Appointer(Reading reading, NounPhrase phrase)
    {
        if (reading.Sentence.ClauseOf(phrase) is not { } clause || !Appoints(clause))
        {
            return null;
        }

        foreach (var giver in clause.Passive ? clause.Behind(document.Knowledge.Pack.Grammar.Agent) : clause.Subjects)
        {
            if (
                referents.ActorOf(giver) is { } actor
                && (actor.Kind == EntityKind.State ? actor : actor.OfficeOf(EntityKind.State)) is { } state
            )
            {
                return state;
            }

            if (giver.Office is { Level: OfficeLevel.State } && referents.Owner(giver, Viewpoint.Free) is { Kind: EntityKind.State } owner)
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>"Volvo has appointed Anna Berg chief executive": an organization gives an office of its own.</summary>
    private Entity? AppointingBody(Reading reading, NounPhrase phrase)
    {
        if (reading.Sentence.ClauseOf(phrase) is not { } clause || !Appoints(clause) || clause.ElementOf(phrase) is null)
        {
            return null;
        }

        foreach (var giver in clause.Passive ? clause.Behind(document.Knowledge.Pack.Grammar.Agent) : clause.Subjects)
        {
            if (referents.ActorOf(giver) is { Kind: EntityKind.Organization, Class: not "media" } body)
            {
                return body;
            }
        }

        return null;
    }

    private Entity? SuccessorIn(Clause clause) =>
        PersonAmong(clause.Passive ? [.. clause.Behind(document.Knowledge.Pack.Grammar.Agent)] : clause.Subjects);

    private void AddPredecessor(Reading reading, NounPhrase phrase, Clause? clause, Office office, Entity of)
    {
        if (
            clause is not null
            && Succeeds(phrase, clause)
            && PersonAmong(clause.Passive ? clause.Subjects : clause.Objects) is { } predecessor
        )
        {
            Add(reading, phrase, clause, predecessor, office, of, isPredecessor: true);
        }
    }

    /// <summary>"She was foreign minister then", "she served as minister" tell of an office that is over; "she was elected president" does
    /// not.</summary>
    private bool IsOver(Clause clause) =>
        clause is { Tense: Tense.Past, Verbs.Length: 1, Lemma: { } lemma }
            && (lemma == document.Knowledge.Pack.Grammar.Be || document.Knowledge.Pack.Grammar.Serving.Contains(lemma))
        || (IsBeOrServe(clause) && HasFormer(clause));

    private bool IsBeOrServe(Clause clause) =>
        clause.Lemma is { } lemma && (document.Knowledge.IsBe(lemma) || document.Knowledge.Pack.Grammar.Serving.Contains(lemma));

    /// <summary>"Har tidigare varit minister": a word for what is over stands among the verbs.</summary>
    private bool HasFormer(Clause clause)
    {
        for (var i = clause.Verbs[0]; i <= clause.Main; i++)
        {
            if (document.Tokens[i].Is(WordTags.Former))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Announced her resignation as minister": the noun for its end that stands right before an office; null where none
    /// does.</summary>
    private NounPhrase? LeavingBefore(Clause? clause, NounPhrase office)
    {
        var at = clause?.ElementOf(office)?.PrepositionAt ?? -1;
        foreach (var element in clause?.Elements ?? [])
        {
            if (element.Phrase.End == at && element.Phrase.Noun?.Noun is { } noun)
            {
                return document.Knowledge.Pack.Grammar.Leaving.Contains(noun) ? element.Phrase : null;
            }
        }

        return null;
    }

    /// <summary>Whose end in an office a noun tells.</summary>
    private Entity? LeaverOf(Clause clause, NounPhrase end) =>
        referents.Possessor(end, new Viewpoint(PersonAmong(clause.Subjects), [])) is { Kind: EntityKind.Person } leaver ? leaver : null;
}
