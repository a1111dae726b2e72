using Graph.Extraction.Clauses;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;

namespace Graph.Extraction.Offices;

/// <summary>
/// A title in the plural whose owners and holders are told in the same order: "Sveriges och Finlands utrikesministrar, Ann Linde och Pekka Haavisto",
/// "his Egyptian and Somali colleagues, A and B", "A and B, the foreign ministers of Armenia and Azerbaijan".
/// </summary>
/// <param name="Title">The phrase with the title.</param>
/// <param name="Owners">Whose title it is.</param>
/// <param name="Holders">Phrases that name the persons, as many as owners.</param>
internal sealed record SharedTitle(NounPhrase Title, IReadOnlyList<Entity> Owners, IReadOnlyList<NounPhrase> Holders)
{
    /// <summary>Makes the holders, and nobody else, stand where a shared title and its owners stand in a clause.</summary>
    public static void Link(List<Clause> clauses, Document document)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Elements.Count; i++)
            {
                if (Find(clause, clause.Elements[i].Phrase, document) is { } shared)
                {
                    shared.LinkIn(clause, clause.Elements[i]);
                }
            }
        }
    }

    /// <summary>The shared title that a phrase of a clause is; null where it is none.</summary>
    public static SharedTitle? Find(Clause? clause, NounPhrase phrase, Document document)
    {
        if (clause is null || phrase.Name is not (null or { Entity.Kind: EntityKind.Person }) || (phrase.Office is null && !(phrase.Noun is { } noun && document.Knowledge.Counterparts.Contains(noun.Text))))
        {
            return null;
        }

        var at = clause.IndexOf(phrase);
        if (at < 0)
        {
            return null;
        }

        var owners = new List<Entity>();
        var own = clause.Elements[at];
        for (var i = 0; i <= at; i++)
        {
            if (clause.Elements[i].Group == own.Group && (i == at || IsOwner(clause.Elements[i].Phrase)))
            {
                AddOwners(clause.Elements[i].Phrase, owners);
            }
        }

        var group = owners.Count > 0 || phrase.Name is not null ? 0 : ComplementGroup(clause, phrase, document);
        var holders = new List<NounPhrase>();
        foreach (var element in clause.Elements)
        {
            var beside = element.Group == own.Group || element.Group == group;
            if (beside && element.Phrase.NamesPerson)
            {
                holders.Add(element.Phrase);
            }
            else if (element.Group == group && element.Phrase.Name is { Entity: { Kind: EntityKind.State or EntityKind.Organization } owner })
            {
                owners.Add(owner);
            }
        }

        return owners.Count >= 2 && owners.Count == holders.Count ? new SharedTitle(phrase, owners, holders) : null;
    }

    private void LinkIn(Clause clause, Element title)
    {
        foreach (var element in clause.Elements)
        {
            if (Holders.Contains(element.Phrase) && element.Group != title.Group)
            {
                element.Set(element.Phrase, "=", title.Group, element.Chunk, element.VerbsBefore);
            }
            else if (element.Group == title.Group && (ReferenceEquals(element, title) || IsOwner(element.Phrase)) && element.Phrase.Name is null)
            {
                Title.Possessive ??= element.Phrase.Possessive;
                element.Phrase.Apposition = Holders[^1];
                element.Phrase.Named.Clear();
                element.Phrase.Named.AddRange(Holders.SkipLast(1));
            }
        }

        foreach (var holder in Holders)
        {
            holder.Apposition = null;
        }
    }

    /// <summary>The group of the phrases behind "of", or -1.</summary>
    private static int ComplementGroup(Clause clause, NounPhrase phrase, Document document)
    {
        foreach (var (preposition, complement) in phrase.Complements)
        {
            if (document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition))
            {
                return clause.ElementOf(complement)?.Group ?? -1;
            }
        }

        return -1;
    }

    private static bool IsOwner(NounPhrase phrase) => phrase is { Name: null, Noun: null, Office: null, Pronoun: null } && (phrase.Possessor is not null || phrase.Modifiers.Count > 0);

    private static void AddOwners(NounPhrase phrase, List<Entity> owners)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            owners.Add(modifier.Entity);
        }

        if (phrase.Possessor?.Name is { Entity: { Kind: EntityKind.State or EntityKind.Organization } possessor })
        {
            owners.Add(possessor);
        }
    }
}
