using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Makes the noun phrases of a sentence of their drafts.</summary>
internal sealed class PhraseFactory(Document document)
{
    public ImmutableArray<NounPhrase> Build(List<NominalDraft> drafts)
    {
        var phrases = new NounPhrase[drafts.Count];
        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = Build(drafts[i], phrases);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(phrases);
    }

    private NounPhrase Build(NominalDraft draft, NounPhrase[] all) =>
        new(all, LinksOf(draft))
        {
            Index = draft.Index,
            First = draft.First,
            End = draft.End,
            Head = draft.Head,
            Name = draft.Name,
            Noun = draft.Noun,
            NounAt = draft.NounAt,
            Lemmas = document.LemmasOf(draft.NounAt, draft.Noun),
            Office = draft.Office,
            OfficeAt = draft.OfficeAt,
            Possessive = draft.Possessive,
            Pronoun = draft.Pronoun,
            Participle = draft.Participle,
            ParticipleAt = draft.ParticipleAt,
            Negated = draft.Negated,
            Former = draft.Former,
            Definite = draft.Definite,
            Plural = draft.Plural,
            NumberAt = draft.NumberAt,
            Modifiers =
                draft.Modifiers.Count == 0
                    ? []
                    :
                    [
                        .. draft.Modifiers.SelectMany(m =>
                            m.Also is null ? (IEnumerable<Reference>)[m] : [m, m with { Entity = m.Also, Also = null }]
                        ),
                    ],
        };

    private PhraseLinks LinksOf(NominalDraft draft) =>
        new(
            draft.Possessor?.Index ?? -1,
            draft.Apposition?.Index ?? -1,
            draft.Named.Count == 0 ? [] : [.. draft.Named.Select(n => n.Index)],
            draft.Complements.Count == 0 ? [] : [.. draft.Complements.Select(c => (document.LowerOf(c.Adposition), c.Phrase.Index))]
        );
}
