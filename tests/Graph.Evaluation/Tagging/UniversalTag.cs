using Graph.Evaluation.Treebanks;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Tagging;

/// <summary>The tag of a word of a treebank.</summary>
internal static class UniversalTag
{
    public static Tag Of(Word word)
    {
        _ = PartOfSpeechNames.TryParseUpos(word.Upos, out var pos);
        return new Tag(pos, Form(word, pos));
    }

    private static Morphology Form(Word word, PartOfSpeech pos) =>
        pos switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Auxiliary => Verb(word),
            PartOfSpeech.Adjective when word.Has("VerbForm=Part") => word.Has("Tense=Pres") ? Morphology.Gerund : Morphology.Participle,
            PartOfSpeech.Noun => Genitive(word)
                | (word.Has("Number=Plur") ? Morphology.Plural : 0)
                | (word.Has("Definite=Def") ? Morphology.Definite : 0),
            PartOfSpeech.ProperNoun => Genitive(word),
            PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Adverb => (word.Has("Poss=Yes") ? Morphology.Genitive : 0)
                | (word.Has("PronType=Rel") ? Morphology.Relative : 0),
            _ => Morphology.None,
        };

    private static Morphology Genitive(Word word) => word.Has("Case=Gen") ? Morphology.Genitive : Morphology.None;

    private static Morphology Verb(Word word)
    {
        var form = 0 switch
        {
            _ when word.Has("VerbForm=Sup") => Morphology.Supine,
            _ when word.Has("VerbForm=Inf") => Morphology.Infinitive,
            _ when word.Has("VerbForm=Ger") => Morphology.Gerund,
            _ when word.Has("VerbForm=Part") => word.Has("Tense=Pres") ? Morphology.Gerund : Morphology.Participle,
            _ when word.Has("Mood=Imp") => Morphology.Imperative,
            _ when word.Has("Tense=Past") => Morphology.Past,
            _ => Morphology.Present,
        };
        return form | (word.Has("Voice=Pass") && form != Morphology.Participle ? Morphology.Passive : 0);
    }
}
