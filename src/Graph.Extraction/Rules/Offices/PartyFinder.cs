using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Finds whose party is named with them: "Luka Hribar of the Freedom Movement", "the Tory lawmaker Giles Pemberton".</summary>
internal sealed class PartyFinder(Document document, Judge judge)
{
    /// <summary>Reads a phrase that names a person or, beside one, their title.</summary>
    public void Read(Reading reading, NounPhrase phrase)
    {
        if (phrase.Name is { Entity: { Kind: EntityKind.Person } named } name && document.Parties.InBrackets(name.End) is { } bracketed)
        {
            Add(reading, named, bracketed, name.End + 1, name.End + 2);
        }

        var person = PersonOf(phrase) ?? (phrase.Apposition is { } beside ? PersonOf(beside) : null);
        if (person is null)
        {
            return;
        }

        if (phrase.Former)
        {
            return;
        }

        ReadMember(reading, phrase, person);

        if (phrase.Office is null or { Level: OfficeLevel.State } or { Role: OfficeMatch.Legislator })
        {
            for (var i = 0; i < phrase.Modifiers.Length; i++)
            {
                if (phrase.Office is not null || phrase.Modifiers[i].Form == ReferenceForm.Compound)
                {
                    Add(reading, person, phrase.Modifiers[i]);
                }
            }

            for (var i = 0; i < phrase.ComplementCount; i++)
            {
                var (preposition, complement) = phrase.Complement(i);
                if (document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition) && complement.Possessor is null && !IsOne(complement))
                {
                    Add(reading, person, complement.Name);
                }
            }
        }
    }

    /// <summary>"moderaten Olof Rydell", "Vänsterpartiets Maja Ekdahl", "Liberalernas kommunalråd Per Holm".</summary>
    private void ReadMember(Reading reading, NounPhrase phrase, Entity person)
    {
        ReadCalled(reading, phrase, person);
        if (
            phrase.Office is null
            && phrase.Noun is { } noun
            && (document.Tokens[phrase.NounAt].IsCapitalised || !document.Knowledge.Pack.Grammar.MembersAreNames)
        )
        {
            var state = phrase.Modifiers.Length > 0 && phrase.Modifiers[0].Entity is { Kind: EntityKind.State } of ? of.Key : null;
            if (document.Parties.Choose(document.Knowledge.Parties.OfMember(noun.Noun), state) is { } party)
            {
                Add(reading, person, party, phrase.NounAt, phrase.NounAt + 1);
                AddJoined(reading, phrase, party);
            }
        }
        else if (
            phrase is { Office: null, Noun: null, Name: not null } or { Office.Level: OfficeLevel.Municipality or OfficeLevel.Region }
            && phrase.Possessor is { } owner
            && (owner.Name?.Entity ?? reading.MeaningOf(owner).Referent) is { Kind: EntityKind.Organization, Class: "party" } party
        )
        {
            Add(reading, person, party, owner.First, owner.End);
        }
    }

    /// <summary>"Republican Senator Anna Berg", "the Democratic governor Karl Lind".</summary>
    private void ReadCalled(Reading reading, NounPhrase phrase, Entity person)
    {
        if (
            phrase.Office is { Level: OfficeLevel.State or OfficeLevel.Region }
            && document.Parties.BeforeTitle(phrase.First, phrase.OfficeAt) is { At: var at, Party: { } party }
        )
        {
            Add(reading, person, party, at, at + 1);
        }
    }

    /// <summary>"Moderaterna Anna Berg och Per Holm": a noun in the plural is said of all who are joined behind it.</summary>
    private void AddJoined(Reading reading, NounPhrase phrase, Entity party)
    {
        if (!phrase.Plural || reading.Sentence.ClauseOf(phrase) is not { } clause || clause.ElementOf(phrase) is not { } own)
        {
            return;
        }

        foreach (var element in clause.Elements)
        {
            if (
                element.Group == own.Group
                && element.Phrase.First >= phrase.End
                && element.Phrase is { Noun: null, Office: null }
                && PersonOf(element.Phrase) is { } other
            )
            {
                Add(reading, other, party, phrase.NounAt, phrase.NounAt + 1);
            }
        }
    }

    /// <summary>"The largest for a Democrat": one of its members, not the party.</summary>
    private bool IsOne(NounPhrase phrase) => document.IsAmong(document.Knowledge.Pack.Grammar.Indefinite, phrase.First);

    private static Entity? PersonOf(NounPhrase phrase) =>
        phrase.Name is { Genitive: false, Entity: { Kind: EntityKind.Person } person } ? person : null;

    private void Add(Reading reading, Entity person, Reference? party)
    {
        if (party is not { Genitive: false, Entity: { Kind: EntityKind.Organization, Class: "party" } })
        {
            return;
        }

        Add(reading, person, party.Entity, party.First, party.End);
    }

    private void Add(Reading reading, Entity person, Entity party, int first, int end)
    {
        person.Party ??= party;
        judge.Submit(
            new Proposal
            {
                Type = RelationType.MemberOf,
                Subject = person,
                Object = party,
                Reading = reading,
                TakesDate = false,
                TriggerFirst = first,
                TriggerEnd = end,
                Rule = RuleNames.In(document.Knowledge.Pack, RuleNames.Party),
                Confidence = 0.8,
            }
        );
    }
}
