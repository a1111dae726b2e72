using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>"Anna Berg replaces Karl Lind as president": the one takes the office that the other leaves.</content>
internal sealed partial class OfficeFinder
{
    private bool Succeeds(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Pack.Grammar.Succeeding.Contains(lemma);

    private Entity? SuccessorIn(Clause clause) => PersonAmong(clause.Passive ? AgentsOf(clause) : clause.Subjects);

    private void AddPredecessor(Reading reading, NounPhrase phrase, Clause? clause, Office office, Entity of)
    {
        if (
            clause is not null
            && clause.ElementOf(phrase)?.Preposition is { } preposition
            && document.Knowledge.Pack.Grammar.Role.Contains(preposition)
            && Succeeds(clause)
            && PersonAmong(clause.Passive ? clause.Subjects : clause.Objects) is { } predecessor
        )
        {
            Add(reading, phrase, clause, predecessor, office, of, isPredecessor: true);
        }
    }

    private List<NounPhrase> AgentsOf(Clause clause) =>
        [
            .. clause
                .Elements.Where(e => e.Preposition is { } preposition && document.Knowledge.Pack.Grammar.Agent.Contains(preposition))
                .Select(e => e.Phrase),
        ];
}
