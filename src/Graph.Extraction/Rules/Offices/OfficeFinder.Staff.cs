using System.Collections.Frozen;
using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>People who are told by what they do at their place of work: "Anna Berg, researcher at the institute".</content>
internal sealed partial class OfficeFinder
{
    /// <summary>Reads a profession beside a name, which is an office where the phrase tells the body that employs it; no other body is
    /// looked for.</summary>
    private void ReadStaff(Reading reading, NounPhrase phrase)
    {
        if (
            phrase is { Former: false, Office: null }
            && phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Staff)
            && reading.Sentence.ClauseOf(phrase) is var clause
            && PersonOf(reading, phrase, clause) is { } person
            && EmployerOf(phrase) is { } employer
        )
        {
            var title = Title(phrase.NounAt, new Office(phrase.Noun!.NounLemma, null, '\0', OfficeLevel.Organization));
            Add(reading, phrase, clause, person, new Office(title, null, '\0', OfficeLevel.Organization), employer);
        }
    }

    /// <summary>"Handelsbankens analytiker", "professor i statskunskap vid Uppsala universitet", "FOI-forskaren".</summary>
    private Entity? EmployerOf(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            return BodyOf(possessor);
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.End == phrase.NounAt + 1 && Employs(modifier.Entity))
            {
                return modifier.Entity;
            }
        }

        var grammar = document.Knowledge.Pack.Grammar;
        return EmployerBehind(phrase, phrase.Lemmas.AreIn(grammar.Experts) ? grammar.Workplace : grammar.Employer);
    }

    private Entity? EmployerBehind(NounPhrase phrase, FrozenSet<string> prepositions)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if ((prepositions.Contains(preposition) ? BodyOf(complement) : null) is { } body)
            {
                return body;
            }

            if (complement.Name?.Entity.Kind is not EntityKind.Person && EmployerBehind(complement, prepositions) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private Entity? BodyOf(NounPhrase employer) =>
        (employer.Name?.Entity ?? referents.ActorOf(employer)) is { } body && Employs(body) ? body : null;

    /// <summary>"Head of intelligence at the operations division": right behind a title stands where somebody works, known or
    /// not.</summary>
    private bool IsEmployed(Reading reading, NounPhrase title)
    {
        var (preposition, grammar) = (title.OfficeAt + 1, document.Knowledge.Pack.Grammar);
        if (
            title.OfficeAt < 0
            || preposition >= reading.Sentence.End
            || !document.IsAmong(grammar.Employer, preposition)
            || !document.IsAmong(grammar.Place, preposition)
        )
        {
            return false;
        }

        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (phrase is { Name: null, Noun: not null, Definite: true, Possessor: null } && phrase.First == preposition + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Volvo has a loss. It is hard, says chief executive Per Holm": who runs a company is of the only one that the article has
    /// told of so far, where it has told of nothing else that may have one.</summary>
    private Entity? CompanyTold(NounPhrase phrase)
    {
        if (phrase.OfficeAt < 0 || document.OwnerOf(phrase.OfficeAt) != Ownership.Office)
        {
            return null;
        }

        Entity? only = null;
        foreach (var entity in document.Entities.All)
        {
            if (
                entity is
                { Kind: EntityKind.Organization, TimesRead: > 0, Class: "company" or "bank" or "" or "ngo" or "union" or "university" }
            )
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only is { Class: "company" or "bank" or "" } ? only : null;
    }

    private static bool Employs(Entity entity) =>
        entity is { Kind: EntityKind.Organization, Class: not ("party" or "armed-group" or "bloc") };
}
