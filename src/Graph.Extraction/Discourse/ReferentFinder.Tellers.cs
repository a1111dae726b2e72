using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whose somebody is who tells what was just said.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>"Norway condemned Chile, its minister said", "Karl Lind spoke with Anna Berg, his office said": whose the subject of a
    /// clause of speech is that closes what it tells.</summary>
    private Entity? ToldOf(NounPhrase phrase, Word possessive) =>
        possessive.Value is "n" or "m" or "f"
        && _reading.Sentence.ClauseOf(phrase) is { Kind: ClauseKind.Main, SharesSubject: false } own
        && own.Subjects.Contains(phrase)
        && Knowledge.IsSpeech(own.Lemma)
        && SubjectBefore(own) is { Pronoun: null } told
        && ActorOf(told) is { } actor
        && Fits(possessive, actor)
            ? actor
            : null;
}
