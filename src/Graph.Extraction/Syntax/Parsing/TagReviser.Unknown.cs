using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Words that the lexicon does not know.</content>
internal sealed partial class TagReviser
{
    private void ReviseUnknown(int at)
    {
        if (DescribesNext(at) || IsJoinedQuality(at))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Adjective, Morphology.None));
        }
    }

    /// <summary>"KU-anmäler": letters before the form of a verb do not make a name of it.</summary>
    private bool ReviseJoinedVerb(int at)
    {
        if (!document.Tokens[at].IsCapitalised || JoinedVerb.Read(document, at) is not { } word)
        {
            return false;
        }

        var form =
            word.Is(WordTags.Present) ? Morphology.Present
            : word.Is(WordTags.Past) ? Morphology.Past
            : Morphology.Supine;
        tree.Retag(at, new Tag(PartOfSpeech.Verb, form | (word.Is(WordTags.Passive) ? Morphology.Passive : Morphology.None)));
        return true;
    }

    /// <summary>"Kremls utrikespolitiske rådgivare", "säger nytillträdde ordförande": where nouns are joined in writing, an unknown word
    /// between what possesses or determines a noun and that noun describes it, or between a verb and a title.</summary>
    private bool DescribesNext(int at) =>
        document.Knowledge.Pack.Grammar.Compounds
        && tree.Pos(at) == PartOfSpeech.Noun
        && at > tree.First
        && at + 1 < tree.End
        && document.Words[at] is null
        && document.ReferenceAt[at] is null
        && document.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false }
        && tree.Pos(at + 1) == PartOfSpeech.Noun
        && document.Words[at + 1]?.Is(WordTags.Noun | WordTags.Office) == true
        && (
            tree.Is(at - 1, Morphology.Genitive)
            || tree.Pos(at - 1) == PartOfSpeech.Determiner
            || document.ReferenceAt[at - 1] is { Genitive: true }
            || (tree.IsFinite(at - 1) && document.Words[at + 1]!.Office is not null)
        );

    /// <summary>"The right-wing religious party": before an adjective and its noun an unknown word of two parts describes the noun
    /// too.</summary>
    private bool IsJoinedQuality(int at) =>
        tree.Pos(at) == PartOfSpeech.Noun
        && at + 2 < tree.End
        && document.ReferenceAt[at] is null
        && document.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false }
        && tree.Pos(at + 1) == PartOfSpeech.Adjective
        && tree.Pos(at + 2) == PartOfSpeech.Noun
        && document.TextOf(at).Contains('-');
}
