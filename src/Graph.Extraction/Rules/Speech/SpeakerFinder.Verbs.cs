using Graph.Extraction.Discourse;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Speech;

/// <content>Which verbs of speech tell that words have been said.</content>
internal sealed partial class SpeakerFinder
{
    /// <summary>Whether a clause can tell of words at a token: it is of what has been said, and not among other words.</summary>
    private bool TellsWords(Clause clause, Sentence sentence, int at) =>
        !IsWished(clause) && !IsOfThing(clause) && !GoesOn(clause, sentence, at) && !IsInOtherMarks(clause.Main, at);

    /// <summary>"Islands claimed by Peru", "a report ordered by Peru": a passive participle of a thing tells of no words.</summary>
    private bool IsOfThing(Clause clause) =>
        clause is { Kind: ClauseKind.Participle, Passive: true, Antecedent: { Noun: not null } thing }
        && (!_statements.IsStatement(thing) || document.Knowledge.VerbEffectOf(clause.Lemma) == VerbEffect.Urged);

    /// <summary>Who speaks by a clause of speech.</summary>
    private Speaker? SpeakerBy(Clause clause, Sentence sentence, Viewpoint view) => Subject(Quoted(clause, sentence) ?? clause, view);

    /// <summary>"The agency quoted Berg as saying": where a verb tells of somebody as speaking, that one does.</summary>
    private Clause? Quoted(Clause clause, Sentence sentence)
    {
        foreach (var other in sentence.Clauses)
        {
            if (
                other is { Kind: ClauseKind.Participle, ConnectorAt: >= 0 }
                && ReferenceEquals(other.Parent, clause)
                && document.IsAmong(document.Knowledge.Pack.Grammar.Role, other.ConnectorAt)
                && Speaks(other)
            )
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>"Seoul should respond", "said that he would talk", "rather than asking": what somebody might, ought or was to say has not
    /// been said.</summary>
    private bool IsWished(Clause clause)
    {
        if (clause.ConnectorAt >= 0 && document.IsAmong(document.Knowledge.Pack.Grammar.Unsettled, clause.ConnectorAt))
        {
            return true;
        }

        foreach (var verb in clause.Verbs)
        {
            var effect = document.Knowledge.VerbEffectOf(document.Words[verb]);
            if (
                effect is VerbEffect.Obliged or VerbEffect.Hypothetical or VerbEffect.Able
                || (effect == VerbEffect.Planned && verb != clause.Main && document.Words[verb]!.Is(WordTags.Past))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Continued to give them a “licence”", "continued its raids, amid “fear”": who only goes on to do something, or with
    /// something, does not speak.</summary>
    private bool GoesOn(Clause clause, Sentence sentence, int at)
    {
        if (document.Knowledge.VerbEffectOf(clause.Lemma) != VerbEffect.Transparent)
        {
            return false;
        }

        if (clause.Objects is [var goal, ..] && goal.First > clause.Main && goal.End < at)
        {
            return true;
        }

        foreach (var other in sentence.Clauses)
        {
            if (other.Kind == ClauseKind.Infinitive && ReferenceEquals(other.Parent, clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Faces a “moment of reckoning”, and must find “unity”": a verb in the marks of other words does not tell who says
    /// these.</summary>
    private bool IsInOtherMarks(int at, int first)
    {
        foreach (var quote in document.Quotes.Quotes)
        {
            if (quote.FirstToken > at)
            {
                break;
            }

            if (at < quote.EndToken && (first < quote.FirstToken || first >= quote.EndToken))
            {
                return true;
            }
        }

        return false;
    }
}
