using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>What stands before a verb of the past that could be a participle: a time, a relative clause, a subject that could be an
/// adjective.</content>
internal sealed partial class FiniteReviser
{
    /// <summary>"I söndags tackade Chile Peru": whether a time that has the form of a genitive stands right before a token.</summary>
    private bool EndsTime(int at, int first) =>
        at - 2 >= first
        && tree.Pos(at - 2) == PartOfSpeech.Adposition
        && document.Words[at - 1]?.Noun is { } lemma
        && document.Knowledge.TimeNouns.Contains(lemma)
        && OpensPhrase(at + 1, tree.End);

    /// <summary>"Chile, som blev medlem 1991, kritiserade i går Peru": behind a relative clause between commas that follows what opens the
    /// sentence stands its verb.</summary>
    private bool IsBehindRelative(int at)
    {
        var comma = at - 2;
        while (comma > tree.First && !document.Tokens[comma].IsMark(','))
        {
            comma--;
        }

        if (comma <= tree.First || document.Tokens[comma + 1].Word?.Is(WordTags.Relative) != true)
        {
            return false;
        }

        for (var i = tree.First; i < comma; i++)
        {
            if (tree.IsFinite(i) || document.Tokens[i].Kind == TokenKind.Mark)
            {
                return false;
            }
        }

        return IsNominal(tree.Pos(comma - 1)) && document.Words[at]!.Is(WordTags.Past);
    }

    /// <summary>"Kina och dess allierade kritiserade Peru": whether what stands behind an owner as an adjective, and can be a noun, is
    /// the subject of the verb behind it.</summary>
    private bool StandsForNoun(int at) =>
        at - 2 >= tree.First
        && document.Words[at - 1]?.Is(WordTags.Noun) == true
        && document.Tokens[at - 2].Word?.Is(WordTags.Possessive) == true
        && OpensPhrase(at + 1, tree.End);

    /// <summary>What has become the subject of a verb is a noun.</summary>
    private void NameSubject(int at, int first)
    {
        if (at >= first && tree.Pos(at) == PartOfSpeech.Adjective && StandsForNoun(at + 1))
        {
            MakeNoun(at);
        }
    }
}
