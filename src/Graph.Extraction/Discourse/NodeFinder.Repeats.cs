using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <content>What an indefinite phrase tells again: the draft of the heading, or the only one so far.</content>
internal sealed partial class NodeFinder
{
    /// <summary>The only draft that the heading tells is the first that the text tells, unless the text calls it another or somebody
    /// else's.</summary>
    private Draft? Headed(NounPhrase phrase, List<Entity> sponsors) =>
        _headed is { } headed && headed.Many == phrase.Plural && headed.Fits(sponsors, null) && !IsAnother(phrase) ? headed : null;

    private Draft? Repeated(NounPhrase phrase, Reading reading, List<Entity> sponsors, string? topic) =>
        Headed(phrase, sponsors) ?? Unmarked(phrase, sponsors) ?? Retold(phrase, reading, sponsors, topic);

    /// <summary>"Omröstningen om misstroendeförklaring": one noun without an article brings nothing new where one thing is voted
    /// on.</summary>
    private Draft? Unmarked(NounPhrase phrase, List<Entity> sponsors) =>
        _drafts is [{ Many: false } only]
        && phrase is { Plural: false, Possessor: null, NumberAt: < 0 }
        && phrase.First == phrase.NounAt
        && !(phrase.End < document.Tokens.Count && document.Tokens[phrase.End].Kind == TokenKind.Number)
        && document.Knowledge.Pack.Grammar.VerbSecond
        && only.Fits(sponsors, null)
            ? only
            : null;

    /// <summary>"The US vetoed the draft. … Thirteen members voted for a brief draft": a vote on one that is told again, the only one so
    /// far; one with a day of its own is another, unless it is told at once.</summary>
    private Draft? Retold(NounPhrase phrase, Reading reading, List<Entity> sponsors, string? topic) =>
        _drafts is [{ Many: false } only]
        && !phrase.Plural
        && only.Fits(sponsors, topic)
        && only.IsBefore(VotingBodies.In(reading, document))
        && !IsAnother(phrase)
        && reading.Sentence.ClauseOf(phrase) is { Kind: not ClauseKind.Relative } clause
        && (clause.Dates.Length == 0 || reading.Index - only.ToldAt <= Soon)
        && (IsVote(clause.Lemma) || clause.Objects.Any(o => IsVote(o.Lemmas.Noun)))
            ? only
            : null;
}
