using Graph.Extraction.Discourse;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <content>Frames that helping verbs trigger, and what the verb alone tells to be over.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"Norway should leave, says X": what is told by the helping verbs of a clause, whatever its verb.</summary>
    private void MatchHelper(Reading reading, Clause clause)
    {
        if (
            clause.Verbs.Length < 2
            || clause.Conditional
            || document.Words[clause.Verbs[0]]?.Verb is not { } helper
            || !frames.ByAuxiliary.TryFind(helper, out var tried)
        )
        {
            return;
        }

        foreach (var frame in tried)
        {
            if (_conditions.IsHelpedBy(frame, clause) && _conditions.Fits(frame, reading, clause))
            {
                Apply(frame, new FrameSite(reading, clause, null, clause.Verbs[0], clause.Verbs[0] + 1));
            }
        }
    }

    /// <summary>"She led the party", "hon satt i riksdagen": whoever served does so no more.</summary>
    private bool IsOfFormer(Frame frame, FrameSite site) =>
        frame.Type is RelationType.HoldsOffice or RelationType.MemberOf
        && site.Clause is { Tense: Tense.Past, Verbs.Length: 1, Lemma: { } lemma }
        && document.Knowledge.Pack.Grammar.Serving.Contains(lemma);

    /// <summary>Whether a phrase without a name is somebody, or a body, with whom something may be done.</summary>
    private bool MayTakePart(NounPhrase phrase, Word noun) =>
        document.Knowledge.IsSomebody(noun)
        || document.Knowledge.IsCounterpart(noun)
        || document.Knowledge.AntecedentOf(noun) is not null
        || phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Bodies);
}
