using System.Collections.Frozen;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <content>What a frame asks of the verb itself.</content>
internal sealed partial class FrameConditions
{
    /// <summary>Whether the verb has the voice, the object and the helping verb that a frame asks for.</summary>
    private bool FitsVerb(Frame frame, Clause clause) =>
        (frame.Passive is null || frame.Passive == clause.Passive)
        && !(frame.Intransitive && (clause.Passive || clause.Objects.Count > 0))
        && (!frame.Reflexive || clause.Objects is [{ Pronoun.Value: "refl" }, ..])
        && (frame.Auxiliaries.Count == 0 || frame.Verbs.Count == 0 || IsHelped(frame.Auxiliaries, clause));

    private bool IsHelped(FrozenSet<string> auxiliaries, Clause clause)
    {
        for (var i = 0; i < clause.Verbs.Length - 1; i++)
        {
            if (document.Words[clause.Verbs[i]]?.Verb is { } verb && auxiliaries.Contains(verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the helping verbs of a clause are, all together, those that a frame is told by: "should", "should have".</summary>
    public bool IsHelpedBy(Frame frame, Clause clause) =>
        frame.Auxiliaries.Contains(string.Join(' ', clause.Verbs[..^1].Select(v => document.Words[v]?.Verb)));
}
