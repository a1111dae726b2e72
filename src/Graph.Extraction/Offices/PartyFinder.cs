using Graph.Extraction.Claims;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Extraction.Names;
using Graph.Model;

namespace Graph.Extraction.Offices;

/// <summary>Finds whose party is named with them: "Luka Hribar of the Freedom Movement", "the Tory lawmaker Giles Pemberton".</summary>
internal sealed class PartyFinder(Document document, List<ClaimDraft> claims)
{
    /// <summary>Reads a phrase that names a person or, beside one, their title.</summary>
    public void Read(SentenceContext context, NounPhrase phrase)
    {
        var person = PersonOf(phrase) ?? (phrase.Apposition is { } beside ? PersonOf(beside) : null);
        if (person is null || phrase.Former)
        {
            return;
        }

        if (phrase.Office is null or { Level: "state" })
        {
            for (var i = 0; i < phrase.Modifiers.Count && phrase.Office is not null; i++)
            {
                Add(context, person, phrase.Modifiers[i]);
            }

            foreach (var (preposition, complement) in phrase.Complements)
            {
                if (document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition) && complement.Possessor is null)
                {
                    Add(context, person, complement.Name);
                }
            }
        }
    }

    private static Entity? PersonOf(NounPhrase phrase) => phrase.Name is { Genitive: false, Entity: { Kind: EntityKind.Person } person } ? person : null;

    private void Add(SentenceContext context, Entity person, Reference? party)
    {
        if (party is not { Genitive: false, Entity: { Kind: EntityKind.Organization, Class: "party" } })
        {
            return;
        }

        claims.Add(new ClaimDraft
        {
            Type = RelationType.MemberOf, Subject = person, Object = party.Entity, Sentence = context.Sentence, TriggerFirst = party.First, TriggerEnd = party.End,
            Rule = $"{document.Knowledge.Pack.Files.Language}/party", Confidence = 0.8, AttributedTo = context.Speaker,
        });
    }
}
