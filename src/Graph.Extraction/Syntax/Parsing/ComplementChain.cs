using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Climbs from a phrase behind an adposition to the phrase that it complements: from "the IAEA" to "Iran's ambassador to the
/// IAEA".</summary>
internal sealed class ComplementChain(Document document)
{
    /// <summary>The office whose holder stands behind a comma, with a prepositional phrase between: "Iran's ambassador to the IAEA, Reza
    /// Farhadi".</summary>
    public NominalDraft? OfficeBefore(ClauseDraft clause, ElementDraft last, NominalDraft phrase)
    {
        if (last.Adposition < 0 || last.Phrase.Office is not null || !phrase.NamesPerson)
        {
            return null;
        }

        var holder = HolderOf(clause, last);
        while (holder is { Phrase.Office: null } current && HolderOf(clause, current) is { } outer)
        {
            holder = outer;
        }

        return holder is { Phrase: { Name: null } office } && (office.Office is not null || IsSomebody(office)) ? office : null;
    }

    /// <summary>"The editor of the Daily Post, Anna Berg": a definite noun of a person is told by the name as a title is.</summary>
    private bool IsSomebody(NominalDraft phrase) =>
        phrase is { Plural: false, Noun: { } noun }
        && document.IsAmong(document.Knowledge.DefiniteDeterminers, phrase.First)
        && document.Knowledge.IsSomebody(noun);

    /// <summary>The members of a body of whom some are named behind a comma: "ten members of the council, Peru and Chile among
    /// them".</summary>
    public NominalDraft? MembersBefore(ClauseDraft clause, ElementDraft last, NominalDraft phrase) =>
        last.Adposition >= 0
        && phrase.NamesActor
        && HolderOf(clause, last) is { Phrase: { Name: null, Plural: true, Noun.Noun: { } noun } members }
        && document.Knowledge.Pack.Grammar.Members.Contains(noun)
            ? members
            : null;

    /// <summary>A person is joined with the person before, not with the party or place between: "Anton Hofreiter from the Greens and
    /// Friedrich Merz".</summary>
    public static ElementDraft PersonBefore(ClauseDraft clause, ElementDraft last, NominalDraft phrase) =>
        last.Adposition >= 0
        && phrase.NamesPerson
        && !last.Phrase.NamesPerson
        && HolderOf(clause, last) is { Phrase.NamesPerson: true } holder
            ? holder
            : last;

    /// <summary>Whom "who" speaks of: the person whose party, place or title stands between.</summary>
    public NominalDraft PersonOf(ClauseDraft clause, ElementDraft last)
    {
        if (last.Phrase.NamesPerson || last.Phrase.Apposition is { NamesPerson: true } || ArePeople(last.Phrase))
        {
            return last.Phrase;
        }

        return
            last.Adposition >= 0
            && HolderOf(clause, last) is { } holder
            && (holder.Phrase.NamesPerson || holder.Phrase.Apposition is { NamesPerson: true })
            ? holder.Phrase
            : last.Phrase;
    }

    /// <summary>"A letter to Karl Lind by senators, who": several people without a name.</summary>
    private bool ArePeople(NominalDraft phrase) =>
        phrase is { Plural: true, Name: null, Noun: { } noun } && (phrase.Office is not null || document.Knowledge.IsSomebody(noun));

    /// <summary>Behind "the government in Kigali, which" the relative speaks of the government, behind "a veto of a resolution that" of the
    /// resolution, behind "an attack on a village in Peru that" of the attack.</summary>
    public NominalDraft HeadOf(ClauseDraft clause, ElementDraft last)
    {
        if (last is { IsApposition: true, Phrase.Apposition: { } described })
        {
            return described;
        }

        var grammar = document.Knowledge.Pack.Grammar;
        var word = last.Adposition < 0 ? null : document.Words[last.Adposition]?.Text;
        var isPlace =
            word is not null
            && last.Phrase.Name is not { Entity.Kind: EntityKind.Organization or EntityKind.Person }
            && (grammar.Place.Contains(word) || grammar.Topic.Contains(word));
        return
            isPlace
            && HolderOf(clause, last) is { } holder
            && (holder.Phrase.Name is not null ? last.Phrase.Name is not null : holder.Phrase.NounAt >= 0)
            ? HeadOf(clause, holder)
            : last.Phrase;
    }

    /// <summary>"A resolution in the Council condemning the strikes", "a draft before the Council that would end them": it is the text that
    /// does.</summary>
    public NominalDraft? TextOver(ClauseDraft clause, ElementDraft last) =>
        HolderOf(clause, last) is not { } holder ? null
        : IsText(holder.Phrase) ? holder.Phrase
        : TextOver(clause, holder);

    /// <summary>"A letter to the head of the agency threatening to leave it": the letter does.</summary>
    public NominalDraft? LetterOver(ClauseDraft clause, ElementDraft last) =>
        HolderOf(clause, last) is not { } holder ? null
        : document.IsOneOf(last.Adposition, document.Knowledge.Pack.Grammar.To)
        && holder.Phrase.Noun is { } noun
        && document.Knowledge.Pack.Grammar.Issued.Contains(noun.NounLemma)
            ? holder.Phrase
        : LetterOver(clause, holder);

    /// <summary>What an element belongs to: of "outside the headquarters of the army" the headquarters.</summary>
    public ElementDraft WholeOf(ClauseDraft clause, ElementDraft part) =>
        document.IsOneOf(part.Adposition, document.Knowledge.Pack.Grammar.Nominal) && HolderOf(clause, part) is { } whole
            ? WholeOf(clause, whole)
            : part;

    /// <summary>Whether a phrase names a resolution, draft or other node of its own.</summary>
    public bool IsText(NominalDraft phrase) => phrase.Noun is { } noun && document.Knowledge.NodeNouns.ContainsKey(noun.NounLemma);

    /// <summary>The element of the clause that an element behind it, or the first of those that are joined with it, complements.</summary>
    private static ElementDraft? HolderOf(ClauseDraft clause, ElementDraft complement)
    {
        ElementDraft? holder = null;
        foreach (var element in clause.Elements)
        {
            if (element.Phrase.IsComplement(complement.Phrase))
            {
                return element;
            }

            foreach (var (_, inner) in element.Phrase.Complements)
            {
                holder ??= clause.IndexOf(inner) is >= 0 and var at && clause.Elements[at].Group == complement.Group ? element : null;
            }
        }

        return holder;
    }
}
