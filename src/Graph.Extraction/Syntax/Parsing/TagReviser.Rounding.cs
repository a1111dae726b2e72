using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Words that only round a number.</content>
internal sealed partial class TagReviser
{
    /// <summary>"Dödade över 900 personer", "killed over 900 people": right behind a verb and before a number that counts a noun such a
    /// word is no preposition.</summary>
    private bool IsRounding(int at, Word word) =>
        tree.Pos(at) == PartOfSpeech.Adposition
        && at > tree.First
        && at + 2 < tree.End
        && IsVerbOrMayBe(at - 1)
        && tree.Pos(at + 1) == PartOfSpeech.Numeral
        && document.Knowledge.Pack.Grammar.Approximators.Contains(word.Text)
        && document.Words[at + 2] is { } counted
        && (document.Knowledge.IsSomebody(counted) || document.Knowledge.Pack.Grammar.People.Contains(counted.NounLemma));

    private bool IsVerbOrMayBe(int at) =>
        tree.Pos(at) == PartOfSpeech.Verb
        || (
            document.Tokens[at].Is(WordTags.Finite)
            && at > tree.First
            && tree.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
        );

    /// <summary>"Around 40 rockets were fired": at the beginning of a clause, before a counted noun that a finite verb follows.</summary>
    private bool IsRoundingSubject(int at, Word word)
    {
        if (
            tree.Pos(at) != PartOfSpeech.Adposition
            || at + 3 >= tree.End
            || tree.Pos(at + 1) != PartOfSpeech.Numeral
            || !document.Knowledge.Pack.Grammar.Approximators.Contains(word.Text)
            || (
                at > tree.First
                && tree.Pos(at - 1)
                    is not (PartOfSpeech.Punctuation or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction)
            )
        )
        {
            return false;
        }

        var noun = at + 2;
        while (noun + 1 < tree.End && tree.Pos(noun) is PartOfSpeech.Numeral or PartOfSpeech.Adjective)
        {
            noun++;
        }

        return tree.Pos(noun) == PartOfSpeech.Noun
            && noun + 1 < tree.End
            && (tree.IsFinite(noun + 1) || tree.Pos(noun + 1) == PartOfSpeech.Auxiliary);
    }
}
