using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;

namespace Graph.Extraction.Clauses;

/// <summary>Tells an apposition ("Sergej Lavrov, Rysslands utrikesminister") from an enumeration ("Kina, Ryssland och Mali").</summary>
internal static class Apposition
{
    /// <summary>Links the two phrases where one names and the other describes the same; false for an enumeration.</summary>
    public static bool TryLink(NounPhrase first, NounPhrase second, Document document)
    {
        if (IsSymbol(second, document) && first.Noun is not null)
        {
            first.Apposition ??= second;
            second.Apposition = first;
            return true;
        }

        if (IsOfPerson(first, document) ? !second.NamesPerson : IsOfPerson(second, document) && !first.NamesPerson)
        {
            return false;
        }

        var describes = Describes(first) ? !Describes(second) && Names(second) : Describes(second) && Names(first);
        if (!describes || first.Apposition is not null)
        {
            return false;
        }

        first.Apposition = second;
        second.Apposition = first;
        return true;
    }

    /// <summary>The phrase that an insertion belongs to, where what stands last is its end: in "Anna Berg, the president of Malta, and" that is "Anna Berg".</summary>
    public static Element? HeadBefore(Clause clause, Element? last)
    {
        if (last is not { Preposition: not null and not "=" })
        {
            return last;
        }

        for (var k = clause.Elements.Count - 2; k > 0 && clause.Elements[k].VerbsBefore == last.VerbsBefore; k--)
        {
            if (clause.Elements[k].Preposition == "=")
            {
                return clause.Elements[k];
            }

            if (clause.Elements[k].Preposition is null)
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>"Paraguay, one of Taiwan's allies": what is counted out of a group is described by it.</summary>
    public static void LinkPart(Clause clause, Element part, string preposition, NounPhrase group, Document document)
    {
        var at = clause.Elements.IndexOf(part);
        if (at > 0 && part.Phrase is { Name: null, Noun: null, Office: null } && document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition) && group is { Name: null, Noun: not null }
            && clause.Elements[at - 1] is { Phrase.Name: { Entity.IsActorKind: true, Genitive: false } } whole && whole.Group == part.Group)
        {
            group.Apposition = whole.Phrase;
        }
    }

    /// <summary>The preposition that governs an element; of an apposition, the one of what it stands beside.</summary>
    public static string? PrepositionOf(Clause clause, Element element) => element.Preposition != "=" ? element.Preposition : PrepositionOf(clause, element.Group);

    private static string? PrepositionOf(Clause clause, int group) => clause.Elements.FindLast(e => e.Group == group && e.Preposition != "=")?.Preposition;

    /// <summary>A title or a counterpart is a person's.</summary>
    private static bool IsOfPerson(NounPhrase phrase, Document document) => phrase.Name is null
        && (phrase.Office is not null || (phrase.Noun is { } noun && document.Knowledge.Counterparts.Contains(noun.Text)));

    /// <summary>The symbol of a document, such as S/2022/431.</summary>
    private static bool IsSymbol(NounPhrase phrase, Document document) => phrase.Name is null && phrase.End == phrase.First + 1 && document.TextOf(phrase.First).Count('/') >= 2;

    private static bool Names(NounPhrase phrase) => phrase.Name is { Entity.IsActorKind: true, Genitive: false };

    /// <summary>A phrase with a common noun for a head and no name: "Rysslands utrikesminister", "Nordkoreas enda allierade", "a rebel movement".</summary>
    private static bool Describes(NounPhrase phrase) => phrase.Name is null && phrase.Pronoun is null && (phrase.Office is not null || phrase.Noun is not null || phrase.Possessor is not null);
}
