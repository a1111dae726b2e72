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

        var describes = Describes(first) ? !Describes(second) && Names(second) : Describes(second) && Names(first);
        if (!describes || first.Apposition is not null)
        {
            return false;
        }

        first.Apposition = second;
        second.Apposition = first;
        return true;
    }

    /// <summary>The symbol of a document, such as S/2022/431.</summary>
    private static bool IsSymbol(NounPhrase phrase, Document document) => phrase.Name is null && phrase.End == phrase.First + 1 && document.TextOf(phrase.First).Count('/') >= 2;

    private static bool Names(NounPhrase phrase) => phrase.Name is { Entity.IsActorKind: true, Genitive: false };

    /// <summary>A phrase with a common noun for a head and no name: "Rysslands utrikesminister", "Nordkoreas enda allierade", "a rebel movement".</summary>
    private static bool Describes(NounPhrase phrase) => phrase.Name is null && phrase.Pronoun is null && (phrase.Office is not null || phrase.Noun is not null || phrase.Possessor is not null);
}
