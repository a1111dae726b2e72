using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <content>What somebody does not say or believe.</content>
internal sealed partial class ClauseStanding
{
    /// <summary>"Does not think that Norway will join" denies it; "has not said that Norway will join" tells nothing of it.</summary>
    private Standing Unsaid(Standing standing, Clause parent) =>
        parent.Lemma is { } lemma && Knowledge.Pack.Grammar.Believing.Contains(lemma)
            ? standing.Denied(parent.NegationAt).By(SourceOf(parent))
            : Asked(standing);

    /// <summary>"Reportedly attacked", "har kanske angripit": what an adverb of a clause says of how sure it is.</summary>
    private Standing Hedged(Standing standing, Clause clause)
    {
        foreach (var adverb in clause.Adverbs)
        {
            standing =
                document.IsAmong(Knowledge.Pack.Grammar.Hearsay, adverb) ? standing.AtMost(Modality.Reported)
                : document.IsAmong(Knowledge.Pack.Grammar.Perhaps, adverb) ? standing.AtMost(Modality.Hypothetical)
                : standing;
        }

        return standing;
    }

    /// <summary>"It is false that", "it is not true that", "it is possible that": what the quality of a clause says of it.</summary>
    private Standing Judged(Standing standing, Clause parent)
    {
        var denies = parent.NegationAt >= 0;
        return Knowledge.QualityEffectOf(document.LowerOf(parent.Head)) switch
        {
            VerbEffect.Denied => denies ? standing : standing.Denied(parent.Head),
            VerbEffect.Exist => denies ? standing.Denied(parent.NegationAt) : standing,
            VerbEffect.Hypothetical or VerbEffect.Planned => standing.AtMost(Modality.Hypothetical),
            VerbEffect.Obliged => Asked(standing),
            VerbEffect.Negated => standing.AtMost(Modality.Hypothetical).Denied(parent.Head),
            _ => standing,
        };
    }

    /// <summary>"Did not tell them what Norway will do": what a question word opens is taken for granted.</summary>
    private static bool Asks(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (element.Phrase.Pronoun is { Value: "asks" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Doubts whether Norway attacked": what is left open.</summary>
    private bool IsOpen(Clause clause) => clause.ConnectorAt >= 0 && document.Tokens[clause.ConnectorAt].Word is { Value: "asks" };

    /// <summary>"Will strike until the state frees them": what somebody waits for need not come.</summary>
    private bool IsAwaited(Clause clause) =>
        clause is { Kind: ClauseKind.Subordinate, Connector: { } connector }
        && (clause.Tense == Tense.Present || clause.Parent is { Tense: Tense.Present })
        && Knowledge.Pack.Grammar.Unsettled.Contains(connector);

    /// <summary>"When she visits Norway she will sign it": the present in a clause of time whose main clause lies ahead lies ahead
    /// too.</summary>
    private bool IsAhead(Clause clause) =>
        clause is { Kind: ClauseKind.Subordinate, Tense: Tense.Present, Connector: { } connector, ConnectorAt: >= 0, Parent: { } parent }
        && parent.Tense == Tense.Future
        && (Knowledge.Pack.Grammar.SameTime.Contains(connector) || document.Tokens[clause.ConnectorAt].Word is { Value: "adverbial" });

    /// <summary>"A scenario in which Norway leaves": what happens in what is only thought of or planned.</summary>
    private bool IsOfPlan(Clause clause) =>
        clause is { Kind: ClauseKind.Relative, ConnectorAt: > 0, Antecedent.Noun: { } plan }
        && document.Tokens[clause.ConnectorAt - 1].Is(WordTags.Preposition)
        && Knowledge.ContentEffectOf(plan) is VerbEffect.Hypothetical or VerbEffect.Planned or VerbEffect.Urged;

    /// <summary>"Is cool to meeting them": what somebody is said to be towards a deed of which nothing else is known.</summary>
    private bool IsTowards(Clause child, Clause parent) =>
        child is { Kind: ClauseKind.Participle, Connector: { } connector }
        && Knowledge.Pack.Grammar.To.Contains(connector)
        && Knowledge.IsBe(parent.Lemma)
        && parent.Head != parent.Main
        && !Knowledge.IsQuality(document.LowerOf(parent.Head));

    /// <summary>"Must stop attacking": what somebody is told to end goes on, or it does not; nothing tells that it has ended.</summary>
    private bool IsBound(Clause clause)
    {
        for (var i = 0; i < clause.Verbs.Length - 1; i++)
        {
            if (Knowledge.VerbEffectOf(document.Words[clause.Verbs[i]]) == VerbEffect.Obliged)
            {
                return true;
            }
        }

        return false;
    }
}
