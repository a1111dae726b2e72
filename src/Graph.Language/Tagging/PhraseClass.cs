using Graph.Language.Lexicons;

namespace Graph.Language.Tagging;

/// <summary>The word class of a phrase that the tokenizer makes one token: it does not change with the sentence.</summary>
internal static class PhraseClass
{
    private static readonly PartOfSpeech[] s_order =
    [
        PartOfSpeech.Adposition,
        PartOfSpeech.SubordinatingConjunction,
        PartOfSpeech.CoordinatingConjunction,
        PartOfSpeech.Particle,
        PartOfSpeech.Determiner,
        PartOfSpeech.Adverb,
        PartOfSpeech.Pronoun,
        PartOfSpeech.Numeral,
        PartOfSpeech.Verb,
        PartOfSpeech.Adjective,
        PartOfSpeech.Noun,
        PartOfSpeech.ProperNoun,
    ];

    public static PartOfSpeech Of(Word phrase)
    {
        var classes = PartOfSpeechSet.Of(phrase.Tags);
        return classes.IsEmpty ? PartOfSpeech.Noun : Array.Find(s_order, classes.Has);
    }
}
