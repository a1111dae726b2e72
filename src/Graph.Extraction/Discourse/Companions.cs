using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>Finds who are named together in a clause.</summary>
internal sealed class Companions(ReferentFinder referents)
{
    private readonly List<Entity> _together = [];

    /// <summary>Notes who are named together in a clause; an insertion may stand between them.</summary>
    public void See(Clause clause)
    {
        for (var i = 0; i < clause.Elements.Length; i++)
        {
            var group = clause.Elements[i].Group;
            if (IndexOfGroup(clause, group) == i && SeeGroup(clause, group) is var act && _together.Count > 1)
            {
                referents.SeeTogether(_together, act);
            }
        }
    }

    /// <summary>Gathers who is named in a group of phrases under one preposition; whether one of these is a subject.</summary>
    private bool SeeGroup(Clause clause, int group)
    {
        _together.Clear();
        var act = false;
        var preposition = clause.Elements[IndexOfGroup(clause, group)].Preposition;
        foreach (var element in clause.Elements)
        {
            if (element.Group != group)
            {
                continue;
            }

            act |= clause.Subjects.Contains(element.Phrase);
            var entity = element.IsApposition ? null : element.Phrase.Name?.Entity ?? element.Phrase.Apposition?.Name?.Entity;
            if (entity is { IsActorKind: true } && element.Preposition == preposition && !_together.Contains(entity))
            {
                _together.Add(entity);
            }
        }

        return act;
    }

    private static int IndexOfGroup(Clause clause, int group)
    {
        var at = 0;
        while (clause.Elements[at].Group != group)
        {
            at++;
        }

        return at;
    }
}
