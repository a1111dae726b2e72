using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Votes;

/// <summary>
/// Reads lists of votes as reports print them: behind a colon ("För: Tyskland, Japan; emot: Kina"), in brackets ("three against (China,
/// Cuba and Bolivia)"), and in a sentence
/// of their own behind a count ("Two members voted against. They were Russia and Cuba").
/// </summary>
internal sealed class VoteListReader(Document document, NodeFinder nodes, VoteCounter counter, Judge judge)
{
    private const int LabelReach = 10;

    public void Read(Reading reading)
    {
        if (nodes.LastResolution(reading) is not { } resolution)
        {
            return;
        }

        ReadOwnSentence(reading, resolution);
        var from = reading.Sentence.First;
        for (var i = from; i < reading.Sentence.End; i++)
        {
            if (
                document.Tokens[i].IsMark(':')
                && ListEnd(i + 1, reading.Sentence.End) is var end and > 0
                && TypeOf(Math.Max(from, i - LabelReach), i) is { } type
            )
            {
                Add(type, i + 1, end, i - 1, reading, resolution);
                (from, i) = (end, end - 1);
            }
            else if (
                document.Tokens[i].IsMark('(')
                && ListEnd(i + 1, reading.Sentence.End) is var close and > 0
                && close < reading.Sentence.End
                && document.Tokens[close].IsMark(')')
                && BracketType(i, close, reading) is { } told
            )
            {
                Add(told, i + 1, close, i - 1, reading, resolution);
                i = close;
            }
        }
    }

    /// <summary>The label that stands nearest before the brackets, else right behind them.</summary>
    private RelationType? BracketType(int open, int close, Reading reading)
    {
        for (var i = open - 1; i >= Math.Max(reading.Sentence.First, open - LabelReach) && document.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (TypeOf(i, i + 1) is { } before)
            {
                return before;
            }
        }

        var end = close + 1;
        while (end < Math.Min(reading.Sentence.End, close + LabelReach) && document.Tokens[end].Kind != TokenKind.Mark)
        {
            end++;
        }

        return TypeOf(close + 1, end);
    }

    /// <summary>"They were Russia and Cuba", "Det var Ryssland och Kuba": as many as the sentence before has counted.</summary>
    private void ReadOwnSentence(Reading reading, Entity resolution)
    {
        if (
            reading.Sentence.Clauses is not [{ HasVerb: true, Passive: false } clause, ..]
            || !document.Knowledge.IsBe(clause.Lemma)
            || clause.Subjects is not [{ Pronoun.Value: "pl" or "expl" or "def" }, ..]
            || counter.CountsOf(reading.Index - 1) is not { } counts
            || ListEnd(clause.Main + 1, reading.Sentence.End) is not (var end and > 0)
        )
        {
            return;
        }

        var states = Enumerable.Range(clause.Main + 1, end - clause.Main - 1).Count(i => IsState(i));
        var fitting = counts.Where(c => (int)c.Value == states && TypeOfLabel(c.Key) is not null).ToList();
        if (fitting.Count == 1)
        {
            Add(TypeOfLabel(fitting[0].Key)!.Value, clause.Main + 1, end, clause.Main, reading, resolution);
        }
    }

    private void Add(RelationType type, int first, int end, int trigger, Reading reading, Entity resolution)
    {
        for (var i = first; i < end; i++)
        {
            if (IsState(i))
            {
                judge.Submit(
                    new Proposal
                    {
                        Type = type,
                        Subject = document.ReferenceAt[i]!.Entity,
                        Object = resolution,
                        Reading = reading,
                        TriggerFirst = trigger,
                        TriggerEnd = trigger + 1,
                        Rule = RuleNames.In(document.Knowledge.Pack, RuleNames.VoteList),
                        Confidence = 0.88,
                    }
                );
            }
        }
    }

    private bool IsState(int at) => document.ReferenceAt[at] is { Entity.Kind: EntityKind.State, Form: ReferenceForm.Name };

    private RelationType? TypeOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Knowledge.CountWords.TryGetValue(document.LowerOf(i), out var label) && TypeOfLabel(label) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private static RelationType? TypeOfLabel(CountLabel label) =>
        label switch
        {
            CountLabel.VotesFor => RelationType.VotedFor,
            CountLabel.VotesAgainst => RelationType.VotedAgainst,
            CountLabel.Abstentions => RelationType.AbstainedOn,
            _ => null,
        };

    /// <summary>Behind a list of nothing but states, commas, numbers and connecting words that ends in a mark; 0 where none
    /// begins.</summary>
    private int ListEnd(int first, int end)
    {
        var states = 0;
        var i = first;
        while (i < end && document.Tokens[i] is not { Kind: TokenKind.Mark, Mark: ';' or '.' or ')' or '(' or ':' })
        {
            if (document.ReferenceAt[i] is { Entity.Kind: EntityKind.State, Form: ReferenceForm.Name } reference)
            {
                states++;
                i = reference.End;
            }
            else if (document.Tokens[i].Kind != TokenKind.Word || document.Tokens[i].Is(WordTags.Coordinator | WordTags.Determiner))
            {
                i++;
            }
            else
            {
                return 0;
            }
        }

        return states > 0 ? i : 0;
    }
}
