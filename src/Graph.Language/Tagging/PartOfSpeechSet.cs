using Graph.Language.Lexicons;

namespace Graph.Language.Tagging;

/// <summary>Word classes as bits: what a word of the lexicon can be.</summary>
internal readonly record struct PartOfSpeechSet(uint Bits)
{
    private static readonly (WordTags Tags, PartOfSpeech Pos)[] s_classes =
    [
        (WordTags.Verb, PartOfSpeech.Verb),
        (WordTags.Noun | WordTags.Office | WordTags.Honorific, PartOfSpeech.Noun),
        (WordTags.Adjective | WordTags.Former, PartOfSpeech.Adjective),
        (WordTags.Adverb | WordTags.Negation, PartOfSpeech.Adverb),
        (WordTags.Preposition | WordTags.Particle, PartOfSpeech.Adposition),
        (WordTags.Coordinator | WordTags.ClauseCoordinator, PartOfSpeech.CoordinatingConjunction),
        (WordTags.Subordinator | WordTags.Conditional, PartOfSpeech.SubordinatingConjunction),
        (WordTags.InfinitiveMarker, PartOfSpeech.Particle),
        (WordTags.Determiner, PartOfSpeech.Determiner),
        (WordTags.Pronoun | WordTags.Possessive | WordTags.Relative, PartOfSpeech.Pronoun),
        (WordTags.Number, PartOfSpeech.Numeral),
        (WordTags.FirstName | WordTags.NameParticle, PartOfSpeech.ProperNoun),
    ];

    public static PartOfSpeechSet Of(WordTags tags)
    {
        var bits = 0u;
        foreach (var (any, pos) in s_classes)
        {
            bits |= (tags & any) != 0 ? 1u << (int)pos : 0;
        }

        return new PartOfSpeechSet(bits);
    }

    public bool Has(PartOfSpeech pos) => (Bits & (1u << (int)pos)) != 0;

    public bool IsEmpty => Bits == 0;

    public bool IsSingle => Bits != 0 && (Bits & (Bits - 1)) == 0;

    public PartOfSpeech First => (PartOfSpeech)System.Numerics.BitOperations.TrailingZeroCount(Bits);

    public PartOfSpeechSet Without(PartOfSpeech pos) => new(Bits & ~(1u << (int)pos));
}
