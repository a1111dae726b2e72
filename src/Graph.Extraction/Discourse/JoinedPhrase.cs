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
}
