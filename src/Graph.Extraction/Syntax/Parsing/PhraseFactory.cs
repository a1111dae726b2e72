using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Makes the noun phrases of a sentence of their drafts.</summary>
internal sealed class PhraseFactory(Document document)
{
    private readonly List<Reference> _modifiers = [];

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
        new(all, LinksOf(draft), PartsOf(draft))
        {
            Index = draft.Index,
            First = draft.First,
            End = draft.End,
            Head = draft.Head,
            Name = draft.Name,
            Noun = draft.Noun,
            NounAt = draft.NounAt,
            CompoundLemma = document.LemmasOf(draft.NounAt, draft.Noun).Compound,
            Pronoun = draft.Pronoun,
            Negated = draft.Negated,
            Former = draft.Former,
            Definite = draft.Definite,
            Plural = draft.Plural,
            Modifiers = ModifiersOf(draft.Modifiers),
        };

    /// <summary>The modifiers; of two that share a word, each by itself.</summary>
    private ImmutableArray<Reference> ModifiersOf(List<Reference> modifiers)
    {
        if (modifiers.Count == 0)
        {
            return [];
        }

        _modifiers.Clear();
        foreach (var modifier in modifiers)
        {
            _modifiers.Add(modifier);
            if (modifier.Also is { } also)
            {
                _modifiers.Add(modifier with { Entity = also, Also = null });
            }
        }

        return [.. _modifiers];
    }

    private static PhraseParts PartsOf(NominalDraft draft) =>
        draft is { Office: null, OfficeAt: -1, Possessive: null, Participle: null, ParticipleAt: -1, NumberAt: -1 }
            ? PhraseParts.None
            : new PhraseParts(draft.Office, draft.OfficeAt, draft.Possessive, draft.Participle, draft.ParticipleAt, draft.NumberAt);

    private PhraseLinks LinksOf(NominalDraft draft) =>
        new(
            draft.Possessor?.Index ?? -1,
            draft.Apposition?.Index ?? -1,
            draft.Named.Count == 0 ? [] : [.. draft.Named.Select(static n => n.Index)],
            ComplementsOf(draft.Complements)
        );

    private ImmutableArray<(string Preposition, int Phrase)> ComplementsOf(List<(int Adposition, NominalDraft Phrase)> drafts)
    {
        if (drafts.Count == 0)
        {
            return [];
        }

        var complements = new (string Preposition, int Phrase)[drafts.Count];
        for (var i = 0; i < complements.Length; i++)
        {
            complements[i] = (document.LowerOf(drafts[i].Adposition), drafts[i].Phrase.Index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(complements);
    }
}
