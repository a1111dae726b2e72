using Graph.Extraction.Claims;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Model;

namespace Graph.Extraction.Votes;

/// <summary>Finds whom a resolution is about: the first state or organization named behind it in the sentence that brings it, its sponsor and the body left out.</summary>
internal sealed class ConcernFinder(Document document, List<ClaimDraft> claims)
{
    private readonly HashSet<Entity> _done = [];

    public void Read(SentenceContext context)
    {
        var phrases = context.Phrases;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Node is { Kind: EntityKind.Resolution } resolution && !_done.Contains(resolution) && Target(phrases, i, resolution, context) is { } target)
            {
                _done.Add(resolution);
                claims.Add(new ClaimDraft
                {
                    Type = RelationType.Concerns, Subject = resolution, Object = target, Sentence = context.Sentence, Confidence = 0.75,
                    TriggerFirst = phrases[i].First, TriggerEnd = phrases[i].End, Rule = $"{document.Knowledge.Pack.Files.Language}/concerns",
                });
            }
        }
    }

    private Entity? Target(List<NounPhrase> phrases, int from, Entity resolution, SentenceContext context)
    {
        var clause = context.ClauseOf(phrases[from]);
        for (var i = from + 1; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            var own = context.ClauseOf(phrase);
            if (own is null || (own != clause && !Hangs(own, clause)) || document.Knowledge.Pack.Grammar.Agent.Contains(own.ElementOf(phrase)?.Preposition ?? ""))
            {
                continue;
            }

            if (own == clause && own.Subjects.Contains(phrase))
            {
                continue;
            }

            var named = phrase.Name?.Entity ?? (phrase.Modifiers.Count > 0 ? phrase.Modifiers[0].Entity : null);
            if (named is { Kind: EntityKind.State } && !IsSponsor(resolution, named, context))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>Whether a claim of this very sentence gives the state another part in the resolution.</summary>
    private bool IsSponsor(Entity resolution, Entity named, SentenceContext context)
    {
        for (var i = claims.Count - 1; i >= 0 && claims[i].Sentence == context.Sentence; i--)
        {
            if (claims[i].Object == resolution && claims[i].Subject == named)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hangs(Clauses.Clause clause, Clauses.Clause? on)
    {
        for (var current = clause.Parent; current is not null; current = current.Parent)
        {
            if (current == on)
            {
                return true;
            }
        }

        return false;
    }
}
