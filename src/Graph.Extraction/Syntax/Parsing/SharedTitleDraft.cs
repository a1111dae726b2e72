using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>
/// A title in the plural whose owners and holders are told in the same order: "Sveriges och Finlands utrikesministrar, Ann Linde och Pekka
/// Haavisto",
/// "his Egyptian and Somali colleagues, A and B", "A and B, the foreign ministers of Armenia and Azerbaijan".
/// </summary>
/// <param name="Title">The phrase with the title.</param>
/// <param name="Owners">Whose title it is.</param>
/// <param name="Holders">Phrases that name the persons, as many as owners.</param>
internal sealed record SharedTitleDraft(NominalDraft Title, IReadOnlyList<Entity> Owners, IReadOnlyList<NominalDraft> Holders)
{
    /// <summary>Makes the holders, and nobody else, stand where a shared title and its owners stand in a clause.</summary>
    public static IReadOnlyList<SharedTitleDraft> Link(List<ClauseDraft> clauses, Document document)
    {
        List<SharedTitleDraft>? found = null;
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Elements.Count; i++)
            {
                if (Find(clause, i, document) is { } shared)
                {
                    (found ??= []).Add(shared);
                    shared.LinkIn(clause, clause.Elements[i]);
                }
            }
        }

        return found ?? (IReadOnlyList<SharedTitleDraft>)[];
    }

    /// <summary>The shared titles that drafts become.</summary>
    public static ImmutableArray<SharedTitle> Build(IReadOnlyList<SharedTitleDraft> drafts, ImmutableArray<NounPhrase> phrases)
    {
        ImmutableArray<SharedTitle> titles = [];
        for (var i = 0; i < drafts.Count; i++)
        {
            titles = titles.Add(drafts[i].Build(phrases));
        }

        return titles;
    }

    private SharedTitle Build(ImmutableArray<NounPhrase> phrases) =>
        new(phrases[Title.Index], Owners, [.. Holders.Select(h => phrases[h.Index])]);

    private static SharedTitleDraft? Find(ClauseDraft clause, int at, Document document)
    {
        var own = clause.Elements[at];
        var phrase = own.Phrase;
        if (!IsTitle(phrase, document) || !NamesSeveral(clause) || HasOtherTitle(clause, own))
        {
            return null;
        }

        var owners = new List<Entity>();
        for (var i = 0; i <= at; i++)
        {
            if (clause.Elements[i].Group == own.Group && (i == at || IsOwner(clause.Elements[i].Phrase)))
            {
                AddOwners(clause.Elements[i].Phrase, owners);
            }
        }

        var group = owners.Count > 0 || phrase.Name is not null ? 0 : ComplementGroup(clause, phrase, document);
        var holders = new List<NominalDraft>();
        foreach (var element in clause.Elements)
        {
            if ((element.Group == own.Group || element.Group == group) && element.Phrase.NamesPerson)
            {
                holders.Add(element.Phrase);
            }
            else if (
                element.Group == group
                && element.Phrase.Name is { Entity: { Kind: EntityKind.State or EntityKind.Organization } owner }
            )
            {
                owners.Add(owner);
            }
        }

        AddOwnersBehind(clause, holders, owners, document);
        return owners.Count >= 2 && owners.Count == holders.Count ? new SharedTitleDraft(phrase, owners, holders) : null;
    }

    /// <summary>"His colleagues A in Tanzania and B in Rwanda", "Presidents A (Tanzania) and B (Rwanda)": whose title each holder has
    /// stands right behind the name.</summary>
    private static void AddOwnersBehind(ClauseDraft clause, List<NominalDraft> holders, List<Entity> owners, Document document)
    {
        for (var i = owners.Count == 0 ? 0 : holders.Count; i < holders.Count; i++)
        {
            var behind = clause.IndexOf(holders[i]) + 1;
            if (
                behind < clause.Elements.Count
                && clause.Elements[behind] is { Phrase.Name.Entity: { Kind: EntityKind.State or EntityKind.Organization } owner } element
                && (element.Adposition == holders[i].End || IsInBracketsBehind(element.Phrase, holders[i], document))
            )
            {
                owners.Add(owner);
            }
        }
    }

    private static bool IsInBracketsBehind(NominalDraft owner, NominalDraft holder, Document document) =>
        owner.First == holder.End + 1 && Appositions.IsInBrackets(owner, document);

    private static bool IsTitle(NominalDraft phrase, Document document) =>
        phrase.Name is null or { Entity.Kind: EntityKind.Person }
        && (phrase.Office is not null || document.Knowledge.IsCounterpart(phrase.Noun));

    /// <summary>"Leader A and justice B": where each has a title, none is shared.</summary>
    private static bool HasOtherTitle(ClauseDraft clause, ElementDraft own) =>
        clause.Elements.Exists(e => e.Group == own.Group && e.Phrase.Office is not null && !ReferenceEquals(e.Phrase, own.Phrase));

    private static bool NamesSeveral(ClauseDraft clause) => clause.Elements.Count(static e => e.Phrase.NamesPerson) > 1;

    private void LinkIn(ClauseDraft clause, ElementDraft title)
    {
        for (var i = 0; i < clause.Elements.Count; i++)
        {
            var element = clause.Elements[i];
            if (Holders.Contains(element.Phrase) && element.Group != title.Group)
            {
                clause.Elements[i] = element with { Adposition = -1, IsApposition = true, Group = title.Group };
            }
            else if (element.Group == title.Group && (element == title || IsOwner(element.Phrase)) && element.Phrase.Name is null)
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
    private static int ComplementGroup(ClauseDraft clause, NominalDraft phrase, Document document)
    {
        foreach (var (adposition, complement) in phrase.Complements)
        {
            if (document.IsOneOf(adposition, document.Knowledge.Pack.Grammar.PossessorOf))
            {
                return clause.IndexOf(complement) is >= 0 and var at ? clause.Elements[at].Group : -1;
            }
        }

        return -1;
    }

    private static bool IsOwner(NominalDraft phrase) =>
        phrase is { Name: null, NounAt: < 0, Office: null, Pronoun: null } && (phrase.Possessor is not null || phrase.Modifiers.Count > 0);

    private static void AddOwners(NominalDraft phrase, List<Entity> owners)
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
