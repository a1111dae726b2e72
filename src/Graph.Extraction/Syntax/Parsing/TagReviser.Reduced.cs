using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Participles with an agent, and answers.</content>
internal sealed partial class TagReviser
{
    /// <summary>"The vehicles promised to Kyiv by Norway and Denmark arrived": with its agent, and with another verb to follow, a form
    /// behind a noun is a participle.</summary>
    private void ReviseReduced()
    {
        for (var i = tree.First + 1; i < tree.End - 1; i++)
        {
            if (IsReducible(i) && EndsNominal(i - 1) && BehindParticle(i + 1) is var behind && HasAgentAndVerb(behind))
            {
                tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Participle));
            }
        }
    }

    /// <summary>A form that can be a participle, read as a finite verb, or as an adjective right before its agent.</summary>
    private bool IsReducible(int at) =>
        document.Words[at]?.Is(WordTags.Participle) == true
        && (tree.Pos(at) == PartOfSpeech.Verb ? tree.IsFinite(at) : tree.Pos(at) == PartOfSpeech.Adjective && document.MarksAgent(at + 1));

    private bool HasAgentAndVerb(int from)
    {
        var agent = false;
        for (
            var i = from;
            i < tree.End - 1
                && document.Tokens[i].Kind != TokenKind.Mark
                && tree.Pos(i) != PartOfSpeech.SubordinatingConjunction
                && !tree.Is(i, Morphology.Relative);
            i++
        )
        {
            if (agent && tree.IsFinite(i))
            {
                return true;
            }

            agent |=
                document.MarksAgent(i)
                && (document.ReferenceAt[i + 1] is not null || (i + 2 < tree.End && document.ReferenceAt[i + 2] is not null));
        }

        return false;
    }

    /// <summary>Whether a noun ends at a token, or the name behind its preposition: "a resolution on Haiti".</summary>
    private bool EndsNominal(int at)
    {
        if (tree.Pos(at) == PartOfSpeech.Noun)
        {
            return true;
        }

        while (at > tree.First && tree.Pos(at) == PartOfSpeech.ProperNoun)
        {
            at--;
        }

        return at > tree.First && tree.Pos(at) == PartOfSpeech.Adposition && tree.Pos(at - 1) == PartOfSpeech.Noun;
    }

    /// <summary>Where the preposition stands behind a participle and perhaps its particle ("put forward by"); the end of the sentence where
    /// none does.</summary>
    private int BehindParticle(int at)
    {
        if (at + 1 < tree.End && tree.Pos(at) is PartOfSpeech.Adverb or PartOfSpeech.Particle)
        {
            at++;
        }

        return tree.Pos(at) == PartOfSpeech.Adposition ? at : tree.End;
    }

    /// <summary>"Peru voted no.", "Peru röstade ja till den": right behind a verb such a word is the answer, and counts or denies
    /// nothing.</summary>
    private bool IsAnswer(int at, Token token) =>
        at > tree.First
        && tree.Pos(at - 1) == PartOfSpeech.Verb
        && token.Word is { } word
        && (
            word.Tags == WordTags.Adverb
                ? tree.Pos(at) == PartOfSpeech.Noun
                : word.Tags == (WordTags.Negation | WordTags.Determiner)
                    && tree.Pos(at) == PartOfSpeech.Determiner
                    && (at + 1 == tree.End || !(tree.Pos(at + 1).ModifiesNoun() || IsNominal(at + 1)))
        );

    private bool IsNominal(int at) => tree.Pos(at) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;
}
