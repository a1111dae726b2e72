using System.Collections.Frozen;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <summary>The frames of one verb.</summary>
/// <param name="all">The frames.</param>
internal sealed class VerbFrames(Frame[] all)
{
    private readonly FrozenSet<string> _nouns = all.SelectMany(f => f.Nouns).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ReadOnlySpan<Frame> All => all;

    /// <summary>Whether a sentence has a noun that any of the frames asks for: as a rule none has, and only the others need be
    /// tried.</summary>
    public bool HaveNounIn(Sentence sentence)
    {
        if (_nouns.Count == 0)
        {
            return false;
        }

        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Lemmas.AreIn(_nouns))
            {
                return true;
            }
        }

        return false;
    }
}
