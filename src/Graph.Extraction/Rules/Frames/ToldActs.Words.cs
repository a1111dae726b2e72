using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <content>Words that somebody has said against another, and what was told to be somebody's.</content>
internal sealed partial class ToldActs
{
    private readonly List<(Proposal Told, int Sentence)> _words = [];
    private Reading? _current;
    private Reading? _last;
    private Reading? _before;

    private void NoteWords(JudgedClaim claim)
    {
        if (FrameSet.IsInWords(claim.Proposal.Type) && !claim.Judgement.Negated)
        {
            _words.Add((claim.Proposal, _sentence));
        }
    }

    /// <summary>"Peru rejected the demand", "tillbakavisar anklagelserna": who has just said such words against whoever rejects
    /// them.</summary>
    private Entity? AskerIn(Clause clause, IReadOnlyList<Entity> subjects)
    {
        foreach (var phrase in clause.Objects)
        {
            if (IsAlone(phrase) && IsDefinite(phrase) && frames.WordsOf(phrase.Lemmas) is { Count: > 0 } types)
            {
                var last = _words.FindLast(w => types.Contains(w.Told.Type) && IsMeant(w.Told.Object, subjects));
                return last.Told is not null && IsRecent(last) ? last.Told.Subject : null;
            }
        }

        return null;
    }

    private static bool IsMeant(Entity? addressed, IReadOnlyList<Entity> subjects)
    {
        for (var i = 0; addressed is not null && i < subjects.Count; i++)
        {
            if (subjects[i] == addressed || subjects[i].OfficeOf(addressed.Kind) == addressed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Peru appealed Mali's decision. Chile blamed the decision": where it was told whose a deed is.</summary>
    private NounPhrase? WhenOwned(NounPhrase act) => OwnedIn(_current, act) ?? OwnedIn(_last, act) ?? OwnedIn(_before, act);

    private static NounPhrase? OwnedIn(Reading? reading, NounPhrase act)
    {
        foreach (var phrase in reading?.Sentence.Phrases ?? [])
        {
            if (phrase.Possessor is not null && phrase.Lemmas.Noun == act.Lemmas.Noun && phrase.First != act.First)
            {
                return phrase;
            }
        }

        return null;
    }
}
