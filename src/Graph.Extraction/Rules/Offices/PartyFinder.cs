using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Finds whose party is named with them: "Luka Hribar of the Freedom Movement", "the Tory lawmaker Giles Pemberton".</summary>
internal sealed class PartyFinder(Document document, Judge judge)
{
    /// <summary>Reads a phrase that names a person or, beside one, their title.</summary>
    public void Read(Reading reading, NounPhrase phrase)
    {
        var person = PersonOf(phrase) ?? (phrase.Apposition is { } beside ? PersonOf(beside) : null);
        if (person is null || phrase.Former)
        {
            return;
        }

        if (phrase.Office is null or { Level: "state" })
        {
            for (var i = 0; i < phrase.Modifiers.Length && phrase.Office is not null; i++)
            {
                Add(reading, person, phrase.Modifiers[i]);
            }

            foreach (var (preposition, complement) in phrase.Complements)
            {
                if (document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition) && complement.Possessor is null)
                {
                    Add(reading, person, complement.Name);
                }
            }
        }
    }

    private static Entity? PersonOf(NounPhrase phrase) => phrase.Name is { Genitive: false, Entity: { Kind: EntityKind.Person } person } ? person : null;

    private void Add(Reading reading, Entity person, Reference? party)
    {
        if (party is not { Genitive: false, Entity: { Kind: EntityKind.Organization, Class: "party" } })
        {
            return;
        }

        judge.Submit(new Proposal
        {
            Type = RelationType.MemberOf,
            Subject = person,
            Object = party.Entity,
            Reading = reading,
            TakesDate = false,
            TriggerFirst = party.First,
            TriggerEnd = party.End,
            Rule = $"{document.Knowledge.Pack.Files.Language}/party",
            Confidence = 0.8,
        });
    }
}
