using System.Collections.Frozen;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Tells the atoms of tokens. Those of the lexicon's words are made once.</summary>
internal sealed class AtomReader
{
    private const uint Unknown = 2;
    private const uint Known = 3;
    private const uint Initial = 4;
    private const uint Capitalised = 8;
    private const uint AllCaps = 16;
    private const uint Genitive = 128;
    private const uint Named = 256;

    /// <summary>Classes that say nothing of what a word is in its sentence.</summary>
    private const WordTags Silent = WordTags.Former | WordTags.Conditional;

    private readonly TokenAtoms[] _ofWord;
    private readonly FrozenDictionary<uint, ulong> _masks;
    private readonly ulong _all;
    private readonly ulong _names;

    public AtomReader(Lexicon lexicon, TagDictionary dictionary)
    {
        _masks = dictionary.Masks.ToFrozenDictionary();
        _all = dictionary.All;
        _names = dictionary.Of(PartOfSpeech.ProperNoun);
        _ofWord = new TokenAtoms[lexicon.Count];
        foreach (var word in lexicon.AllWords)
        {
            ref var atoms = ref _ofWord[word.Number];
            FormHash.Fill(ref atoms, word.Text);
            atoms.Lexicon = ClassHash(word.Tags & ~Silent);
            atoms.Coarse = ClassHash(Coarse(word.Tags));
            SetClass(ref atoms);
            if (!_masks.ContainsKey(atoms.Word) && KnownLabels(dictionary, word) is not 0 and var known)
            {
                atoms.Allowed &= known;
            }

            if (word.Text.Contains(' ', StringComparison.Ordinal))
            {
                atoms.Allowed = dictionary.Plain(PhraseClass.Of(word));
            }
        }
    }

    /// <summary>The atoms of a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">Not 0 where it lies in a recognised name.</param>
    /// <param name="initial">Whether a capital letter says nothing.</param>
    /// <param name="atoms">Takes the atoms.</param>
    public void Read(in Token token, string text, byte name, bool initial, ref TokenAtoms atoms)
    {
        if (token.Word is { } word)
        {
            atoms = _ofWord[word.Number];
        }
        else
        {
            FormHash.Fill(ref atoms, token.Stem(text));
            atoms.Lexicon = atoms.Coarse = Unknown;
            SetClass(ref atoms);
        }

        var capital = token.Has(TokenFlags.Capitalised);
        atoms.Shape |=
            (uint)token.Kind
            | (
                capital
                    ? initial
                        ? Initial
                        : Capitalised
                    : 0
            )
            | (token.Has(TokenFlags.AllCaps) ? AllCaps : 0)
            | (token.Has(TokenFlags.Genitive) ? Genitive : 0)
            | (name != 0 ? Named : 0);
        if (name != 0)
        {
            atoms.Allowed = _names;
        }
        else if (capital && !initial)
        {
            atoms.Allowed |= _names;
        }
    }

    private static WordTags Coarse(WordTags tags)
    {
        const WordTags Nouns = WordTags.Noun | WordTags.Office | WordTags.Honorific;
        const WordTags Without =
            Nouns
            | WordTags.Plural
            | WordTags.Definite
            | WordTags.Genitive
            | WordTags.Passive
            | WordTags.Particle
            | WordTags.NameParticle
            | Silent;
        return (tags & ~Without) | ((tags & Nouns) != 0 ? WordTags.Noun : 0);
    }

    /// <summary>What a word can be that the lexicon knows as noun and verb alone: a noun, its verb forms, an adjective where one is a
    /// participle; 0 for other words.</summary>
    private static ulong KnownLabels(TagDictionary dictionary, Word word)
    {
        const WordTags OfNouns = WordTags.Noun | WordTags.Plural | WordTags.Definite | WordTags.Genitive | WordTags.Office;
        const WordTags OfVerbs = WordTags.Verb | WordTags.Passive;
        if (!word.Is(WordTags.Noun | WordTags.Verb) || (word.Tags & ~(OfNouns | OfVerbs)) != 0)
        {
            return 0;
        }

        var forms = FormsOf(word.Tags);
        var mask = word.Is(WordTags.Noun) ? dictionary.Of(PartOfSpeech.Noun) | dictionary.Of(PartOfSpeech.ProperNoun) : 0;
        for (var i = 0; i < dictionary.Labels.Length; i++)
        {
            var label = dictionary.Labels[i];
            var fits =
                label.IsVerbal ? (label.Form & Morphology.VerbForm & forms) != 0
                : label.Pos == PartOfSpeech.Adjective ? word.Is(WordTags.Participle | WordTags.Gerund)
                : label.Pos == PartOfSpeech.Noun && word.Is(WordTags.Gerund);
            mask |= fits ? 1ul << i : 0;
        }

        return mask;
    }

    private static Morphology FormsOf(WordTags tags)
    {
        ReadOnlySpan<(WordTags Tag, Morphology Form)> forms =
        [
            (WordTags.Present, Morphology.Present),
            (WordTags.Past, Morphology.Past),
            (WordTags.Infinitive, Morphology.Infinitive | Morphology.Imperative),
            (WordTags.Supine, Morphology.Supine | Morphology.Participle),
            (WordTags.Participle, Morphology.Participle),
            (WordTags.Gerund, Morphology.Gerund),
        ];
        var found = Morphology.None;
        foreach (var (tag, form) in forms)
        {
            found |= (tags & tag) != 0 ? form : Morphology.None;
        }

        return found;
    }

    /// <summary>Of the classes' names, so that it does not change with their order in the program.</summary>
    private static uint ClassHash(WordTags tags)
    {
        var hash = Known;
        for (var bits = (uint)tags; bits != 0; bits &= bits - 1)
        {
            hash += FormHash.Of(Enum.GetName((WordTags)(bits & (0 - bits))));
        }

        return hash;
    }

    private void SetClass(ref TokenAtoms atoms)
    {
        var known = _masks.TryGetValue(atoms.Word, out var mask);
        atoms.Allowed = known ? mask : _all;
        atoms.Class = known ? (uint)((mask * 0x9E37_79B9_7F4A_7C15) >> 32) : atoms.Lexicon * 3;
    }
}
