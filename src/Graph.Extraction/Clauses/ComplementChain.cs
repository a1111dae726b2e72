using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>Climbs from a phrase behind a preposition to the phrase that it complements: from "the IAEA" to "Iran's ambassador to the IAEA".</summary>
internal sealed class ComplementChain(Grammar grammar)
{
    /// <summary>The office whose holder stands behind a comma, with a prepositional phrase between: "Iran's ambassador to the IAEA, Reza Farhadi".</summary>
    public static NounPhrase? OfficeBefore(Clause clause, Element last, NounPhrase phrase)
    {
        if (last.Preposition is null || !phrase.NamesPerson)
        {
            return null;
        }

        var holder = HolderOf(clause, last);
        while (holder is { Phrase.Office: null } && HolderOf(clause, holder) is { } outer)
        {
            holder = outer;
        }

        return holder is { Phrase: { Office: not null, Name: null } office } ? office : null;
    }

    /// <summary>A person is joined with the person before, not with the party or place between: "Anton Hofreiter from the Greens and Friedrich Merz".</summary>
    public static Element? PersonBefore(Clause clause, Element? last, NounPhrase phrase) => last?.Preposition is not null && phrase.NamesPerson && !last.Phrase.NamesPerson
        && HolderOf(clause, last) is { } holder && holder.Phrase.NamesPerson ? holder : last;

    /// <summary>Whom "who" speaks of: the person whose party, place or title stands between.</summary>
    public static NounPhrase PersonOf(Clause clause, Element last)
    {
        if (last.Phrase.NamesPerson || last.Phrase.Apposition is { } beside && beside.NamesPerson)
        {
            return last.Phrase;
        }

        return last.Preposition is not null && HolderOf(clause, last) is { } holder && (holder.Phrase.NamesPerson || holder.Phrase is { Apposition: { } named } && named.NamesPerson) ? holder.Phrase : last.Phrase;
    }

    /// <summary>Behind "the government in Kigali, which" the relative speaks of the government, behind "a veto of a resolution that" of the resolution.</summary>
    public NounPhrase HeadOf(Clause clause, Element last)
    {
        if (last.Preposition == "=" && last.Phrase.Apposition is { } described)
        {
            return described;
        }

        var place = last.Phrase.Name is not { Entity.Kind: EntityKind.Organization or EntityKind.Person } && last.Preposition is { } preposition && (grammar.Place.Contains(preposition) || grammar.Topic.Contains(preposition));
        var holder = place ? HolderOf(clause, last) : null;
        return holder is { Phrase: { Noun: not null } or { Name: not null } } ? holder.Phrase : last.Phrase;
    }

    /// <summary>The element of the clause that an element behind it complements.</summary>
    private static Element? HolderOf(Clause clause, Element complement)
    {
        foreach (var element in clause.Elements)
        {
            if (element.Phrase.HasComplement(complement.Phrase))
            {
                return element;
            }
        }

        return null;
    }
}
