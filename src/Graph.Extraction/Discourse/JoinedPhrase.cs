using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <summary>Phrases that a coordinator joins with the one behind it.</summary>
internal static class JoinedPhrase
{
    /// <summary>"Peru and its head": the phrase that ends right before the coordinator on which another begins; null where none
    /// does.</summary>
    public static NounPhrase? Before(NounPhrase phrase, Sentence sentence, Document document) =>
        phrase.First > sentence.First && document.Tokens[phrase.First - 1].Is(WordTags.Coordinator)
            ? sentence.PhraseEndingAt(phrase.First - 1)
            : null;

    /// <summary>"Peru, Chile and Bolivia": the first of the phrases that commas and coordinators join up to one; itself where it is joined
    /// with none.</summary>
    public static NounPhrase FirstOfList(NounPhrase phrase, Sentence sentence, Document document)
    {
        while ((Before(phrase, sentence, document) ?? BehindComma(phrase, sentence, document)) is { } before)
        {
            phrase = before;
        }

        return phrase;
    }

    private static NounPhrase? BehindComma(NounPhrase phrase, Sentence sentence, Document document) =>
        phrase.First > sentence.First && document.Tokens[phrase.First - 1].IsMark(',') ? sentence.PhraseEndingAt(phrase.First - 1) : null;
}
