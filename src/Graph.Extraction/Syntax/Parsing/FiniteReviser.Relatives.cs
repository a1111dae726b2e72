using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>The verb of a clause behind a relative clause.</content>
internal sealed partial class FiniteReviser
{
    /// <summary>"The sanctions that Chile imposed hurt Peru": right behind the finite verb of a relative clause, which lacks its object,
    /// stands that of the sentence.</summary>
    public bool FindBehindRelative()
    {
        for (var i = tree.First + 1; i < tree.End - 1; i++)
        {
            if (tree.IsFinite(i - 1) && CanBeFinite(i) && OpensRelative(i - 1) && OpensPhrase(i + 1, tree.End))
            {
                MakeFinite(i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a relative with a subject behind it stands before a verb, and no mark between.</summary>
    private bool OpensRelative(int verb)
    {
        for (var i = verb - 1; i > tree.First && document.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (document.Tokens[i].Word?.Is(WordTags.Relative) == true && tree.Pos(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                return i < verb - 1;
            }
        }

        return false;
    }
}
