using System.Collections.Frozen;
using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Offices;

/// <content>Whom a clause gives an office, or takes it from: "was elected", "serves as", "steps down as".</content>
internal sealed partial class OfficeFinder
{
    /// <summary>The person whom the clause gives the office: "is", "was elected", "serves as", "confirmed X as", "utsågs till".</summary>
    private Entity? PredicateOf(NounPhrase phrase, Clause clause)
    {
        var appoints = Appoints(clause);
        if (clause.Objects.Contains(phrase))
        {
            return IsNow(clause) || (appoints && clause.Passive) ? PersonAmong(clause.Subjects) : null;
        }

        if (clause.Subjects.Contains(phrase))
        {
            return IsNow(clause) && !phrase.Plural ? PersonAmong(clause.Objects) : null;
        }

        return clause.ElementOf(phrase)?.Preposition is { } preposition && !IsOver(clause) && !IsPostOfNobody(phrase, clause)
            ? PersonGoverning(phrase, clause, preposition, appoints)
            : null;
    }

    /// <summary>Whom a clause gives an office that stands behind a preposition: "serves as", "confirmed X as", "utsågs till".</summary>
    private Entity? PersonGoverning(NounPhrase phrase, Clause clause, string preposition, bool appoints)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        return LeavingBefore(clause, phrase) is { } end ? LeaverOf(clause, end)
            : Succeeds(phrase, clause) ? SuccessorIn(clause)
            : grammar.Role.Contains(preposition)
                ? IsImagined(clause) || IsLikeness(phrase) || IsOfGoverned(phrase, clause) ? null
                    : PersonBefore(phrase, clause)
                        ?? (clause.Passive ? null : PersonAmong(clause.Objects))
                        ?? (appoints && !clause.Passive && clause.Objects.Count > 0 ? null : PersonAmong(clause.Subjects))
            : grammar.NewRole.Contains(preposition) && (appoints || !grammar.To.Contains(preposition) || grammar.VerbSecond)
                ? PersonAmong(
                    clause.Passive ? clause.Subjects
                    : appoints ? clause.Objects
                    : []
                )
            : null;
    }

    /// <summary>"Går till historien som en fredsmäklare": where an office takes no article, one with an article is only a
    /// likeness.</summary>
    private bool IsLikeness(NounPhrase phrase) =>
        document.Knowledge.Pack.Grammar.VerbSecond && document.IsAmong(document.Knowledge.Pack.Grammar.Indefinite, phrase.First);

    /// <summary>"I send it for confirmation of Per Holm as chief justice": the office of whom "of" names right before.</summary>
    private bool IsOfGoverned(NounPhrase phrase, Clause clause)
    {
        var at = clause.ElementOf(phrase)?.PrepositionAt ?? -1;
        foreach (var element in clause.Elements)
        {
            if (
                element.Preposition is { } preposition
                && element.Phrase.End <= at
                && (
                    element.Phrase.Possessor is { NamesPerson: true } or { Name.Entity.Kind: EntityKind.Person }
                    || (
                        element.Phrase.NamesPerson
                        && element.Phrase.End == at
                        && document.Knowledge.Pack.Grammar.Content.Contains(preposition)
                    )
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNow(Clause clause) => IsBe(clause) && !IsOver(clause);

    /// <summary>"A as chancellor, B as minister": the person right before the preposition, unless it is the agent.</summary>
    private static Entity? PersonBefore(NounPhrase phrase, Clause clause)
    {
        var at = clause.ElementOf(phrase)?.PrepositionAt ?? -1;
        foreach (var element in clause.Elements)
        {
            if (
                element.Preposition is null
                && element.Phrase is { Name: { Genitive: false, Entity: { Kind: EntityKind.Person } person } } named
                && named.End == at
            )
            {
                return person;
            }
        }

        return null;
    }

    private bool Appoints(Clause clause) => clause.HasVerbIn(document.Knowledge.Pack.Grammar.Appointing);

    /// <summary>"Was nominated as ambassador": whoever is proposed holds no office yet.</summary>
    private bool Proposes(Clause clause) => clause.HasVerbIn(document.Knowledge.Pack.Grammar.Proposing);

    /// <summary>"Avgick som", "hoppar av som", "fick sparken som": whether the verb, by itself, with its particle or with its object, tells
    /// of the end of an office.</summary>
    private bool Leaves(Clause clause) => Tells(clause, document.Knowledge.Pack.Grammar.Leaving);

    /// <summary>"Tackade nej till posten som minister": behind the noun for a post an office is only that of whoever takes or has
    /// it.</summary>
    private bool IsPostOfNobody(NounPhrase phrase, Clause clause)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        return clause.ElementOf(phrase)?.PrepositionAt is > 0 and { } at
            && document.Words[at - 1]?.Noun is { } noun
            && grammar.Posts.Contains(noun)
            && !Leaves(clause)
            && !Appoints(clause)
            && !Succeeds(phrase, clause)
            && !Tells(clause, grammar.Taking);
    }

    private bool Tells(Clause clause, FrozenSet<string> verbs)
    {
        if (clause.HasVerbIn(verbs))
        {
            return true;
        }

        foreach (var particle in clause.Adverbs)
        {
            if (verbs.Contains($"{clause.Lemma} {document.TextOf(particle)}"))
            {
                return true;
            }
        }

        return clause.Objects is [{ Lemmas.Noun: { } noun }, ..] && verbs.Contains($"{clause.Lemma} {noun}");
    }

    /// <summary>"Steps down as president", "dismissed from the post of": whether an office is what the verb ends, and not "suspended since
    /// the president's death".</summary>
    private bool Leaves(Clause clause, NounPhrase phrase)
    {
        if (LeavingBefore(clause, phrase) is not null || !Leaves(clause))
        {
            return LeavingBefore(clause, phrase) is not null;
        }

        var grammar = document.Knowledge.Pack.Grammar;
        return clause.ElementOf(phrase)?.Preposition is not { } preposition
            || grammar.Role.Contains(preposition)
            || grammar.From.Contains(preposition)
            || grammar.PossessorOf.Contains(preposition)
            || grammar.NewRole.Contains(preposition);
    }

    private bool IsBe(Clause clause) => document.Knowledge.IsBe(clause.Lemma);
}
