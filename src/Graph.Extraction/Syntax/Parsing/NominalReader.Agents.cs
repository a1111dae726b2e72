using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>"Den av Chile framlagda resolutionen": an agent between a determiner and the participle before a noun.</content>
internal sealed partial class NominalReader
{
    private bool TakeAgent(int first)
    {
        var by = first + 1;
        if (
            !JoinsNouns
            || by + 1 >= _end
            || document.Tokens[first].Word?.Is(WordTags.Determiner) != true
            || !document.IsAmong(document.Knowledge.Pack.Grammar.Agent, by)
            || LastAgent(by + 1) is not { } agent
        )
        {
            return false;
        }

        for (var i = by + 1; i < agent.End; i++)
        {
            tree.Attach(i, agent.End, Relation.Oblique);
        }

        tree.Attach(by, agent.End - 1, Relation.Case);
        Wait(first, Relation.Determiner);
        _phrase.Modifiers.Add(agent);
        _at = agent.End;
        return true;
    }

    /// <summary>The last of the agents named from a token on, right before a participle and its noun, or null.</summary>
    private Reference? LastAgent(int at)
    {
        while (at < _end && document.ReferenceAt[at] is { Genitive: false, Form: ReferenceForm.Name or ReferenceForm.Capital } agent)
        {
            var next = agent.End;
            if (IsBeforeNoun(next))
            {
                return agent;
            }

            at = next < _end && tree.Pos(next) == PartOfSpeech.CoordinatingConjunction ? next + 1 : _end;
        }

        return null;
    }

    private bool IsBeforeNoun(int at) =>
        at + 1 < _end
        && document.Words[at]?.Is(WordTags.Participle) == true
        && (tree.Pos(at) == PartOfSpeech.Adjective || tree.Is(at, Morphology.Participle))
        && document.ReferenceAt[at + 1] is null
        && ContinuesNominal(at + 1);
}
