using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Votes;

/// <summary>Reads lists of votes as reports print them: "För: Tyskland, Japan. Emot: Kina, Kuba. Nedlagda röster: Indien."</summary>
internal sealed class VoteListReader(Document document, NodeFinder nodes, Judge judge)
{
    private const int MostTokensBeforeColon = 6;

    public void Read(Reading reading)
    {
        var (first, end) = (reading.Sentence.First, reading.Sentence.End);
        var colon = first;
        while (colon < end && colon - first <= MostTokensBeforeColon && !document.Tokens[colon].IsMark(':'))
        {
            colon++;
        }

        if (colon >= end || !document.Tokens[colon].IsMark(':') || nodes.LastResolution is not { } resolution || TypeOf(first, colon) is not { } type || !IsList(colon + 1, end))
        {
            return;
        }

        for (var i = colon + 1; i < end; i++)
        {
            if (document.ReferenceAt[i] is { Entity.Kind: EntityKind.State, Form: ReferenceForm.Name } reference)
            {
                judge.Submit(new Proposal
                {
                    Type = type,
                    Subject = reference.Entity,
                    Object = resolution,
                    Reading = reading,
                    TriggerFirst = first,
                    TriggerEnd = colon,
                    Rule = $"{document.Knowledge.Pack.Files.Language}/vote-list",
                    Confidence = 0.88,
                });
            }
        }
    }

    private RelationType? TypeOf(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (document.Knowledge.CountWords.TryGetValue(document.TextOf(i).ToString(), out var label))
            {
                RelationType? type = label switch
                {
                    "votesFor" => RelationType.VotedFor,
                    "votesAgainst" => RelationType.VotedAgainst,
                    "abstentions" => RelationType.AbstainedOn,
                    _ => null,
                };
                if (type is not null)
                {
                    return type;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a range holds names of states, commas, numbers and connecting words only.</summary>
    private bool IsList(int first, int end)
    {
        var states = 0;
        for (var i = first; i < end;)
        {
            if (document.ReferenceAt[i] is { Entity.Kind: EntityKind.State } reference)
            {
                states++;
                i = reference.End;
            }
            else if (document.Tokens[i].Kind != TokenKind.Word || document.Tokens[i].Is(Language.Lexicons.WordTags.Coordinator))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return states > 0;
    }
}
