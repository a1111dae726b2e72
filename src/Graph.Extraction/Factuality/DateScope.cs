using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>
/// Finds the date of what a clause or noun states (ontology rule 19): one of its own clause; of an infinitive also that of its verb; of a
/// coordinated
/// clause that which heads both. A relative clause, an apposition and a sibling keep theirs.
/// </summary>
internal sealed class DateScope(Document document)
{
    public DateMention? Of(Proposal proposal, bool negated)
    {
        if (!proposal.TakesDate || proposal.Clause is not { } clause)
        {
            return proposal.TakesDate ? proposal.Reading.Heading : null;
        }

        var date =
            OfMember(clause, proposal.Object)
            ?? (proposal.Noun is { } noun ? OfNoun(clause, noun, IsOfDraft(proposal.Type)) : OfVerb(clause, proposal.TriggerFirst));
        date ??= proposal.Reading.Heading;
        return date is { } found && IsSince(found) && (negated || !LastsOn(proposal.Type)) ? null : date;
    }

    /// <summary>"Condemned Syria on Monday and Iraq on Tuesday": where coordinated objects have dates of their own, each has the one behind
    /// it.</summary>
    private static DateMention? OfMember(Clause clause, Entity? target)
    {
        if (clause.Dates.Length < 2 || target is null)
        {
            return null;
        }

        var at = -1;
        for (var i = 0; i < clause.Elements.Length && at < 0; i++)
        {
            at = clause.Elements[i].Phrase.Name?.Entity == target ? i : -1;
        }

        if (at < 0)
        {
            return null;
        }

        var (own, next) = (clause.Elements[at], int.MaxValue);
        var coordinated = false;
        foreach (var element in clause.Elements)
        {
            coordinated |= element.Group == own.Group && element.Phrase != own.Phrase;
            next = element.Group == own.Group && element.Phrase.First > own.Phrase.First ? Math.Min(next, element.Phrase.First) : next;
        }

        foreach (var (mention, _) in clause.Dates)
        {
            if (coordinated && mention.FirstToken >= own.Phrase.End && mention.FirstToken < next)
            {
                return mention;
            }
        }

        return null;
    }

    private DateMention? OfVerb(Clause clause, int trigger)
    {
        for (var current = clause; ; )
        {
            if (Own(current, trigger) is { } own)
            {
                return own;
            }

            if (
                current is { Kind: ClauseKind.Infinitive or ClauseKind.Participle, Antecedent: null, Parent: { } parent }
                && MayInherit(parent)
            )
            {
                current = parent;
            }
            else
            {
                return Shared(current);
            }
        }
    }

    private DateMention? Own(Clause clause, int trigger)
    {
        DateMention? last = null;
        foreach (var (mention, within) in clause.Dates)
        {
            last = within is null && !IsAnothers(mention) && (last is null || mention.FirstToken > trigger) ? mention : last;
        }

        return last;
    }

    /// <summary>"efter veckans veto", "condemned last week's raid": a time in the genitive dates what it owns, and the clause only where it
    /// tells on what occasion ("vid gårdagens möte").</summary>
    private bool IsAnothers(DateMention mention)
    {
        var last = document.Tokens[mention.EndToken - 1];
        return (last.Is(WordTags.Genitive) || last.Has(TokenFlags.Genitive))
            && !(
                mention.FirstToken > 0
                && document.Tokens[mention.FirstToken - 1].Word is { } before
                && document.Knowledge.Pack.Grammar.Place.Contains(before.Text)
            );
    }

    private bool MayInherit(Clause parent) =>
        document.Knowledge.VerbEffectOf(parent.Lemma) is not (VerbEffect.Reported or VerbEffect.Accused or VerbEffect.Denied);

    /// <summary>A date before the first verb of a clause covers what goes on with its subject.</summary>
    private static DateMention? Shared(Clause clause)
    {
        for (
            var (current, steps) = (clause, 0);
            current is { SharesSubject: true, Sibling: { } sibling } && steps < 4;
            current = sibling, steps++
        )
        {
            foreach (var (mention, within) in sibling.Dates)
            {
                if (within is null && sibling.HasVerb && mention.FirstToken < sibling.Verbs[0])
                {
                    return mention;
                }
            }
        }

        return null;
    }

    /// <summary>A noun has the date that stands right behind its phrase, and that of its clause where the clause says that there is, was or
    /// will be such a thing.</summary>
    private DateMention? OfNoun(Clause clause, NounPhrase noun, bool isOfDraft)
    {
        var end = noun.End;
        for (var i = 0; i < noun.ComplementCount; i++)
        {
            end = Math.Max(end, noun.Complement(i).Phrase.End);
        }

        foreach (var (mention, within) in clause.Dates)
        {
            if (mention.FirstToken == noun.End || mention.FirstToken == end || (within is not null && ReferenceEquals(within, noun)))
            {
                return mention;
            }
        }

        var happens =
            document.Knowledge.VerbEffectOf(clause.Lemma) is VerbEffect.Copula or VerbEffect.Exist
            || (clause.Objects.Count == 0 && clause.Subjects.Contains(noun) && !clause.Passive);
        return happens && !isOfDraft ? Own(clause, noun.First) : null;
    }

    /// <summary>When a draft fell it was not put forward.</summary>
    private static bool IsOfDraft(RelationType type) => type is RelationType.Sponsored or RelationType.Concerns;

    private bool IsSince(DateMention date) => document.Knowledge.Pack.Grammar.Since.Contains(document.LowerOf(date.FirstToken));

    /// <summary>Whether a relation is a state, which goes on, and no act.</summary>
    private static bool LastsOn(RelationType type) =>
        type
            is RelationType.AlliedWith
                or RelationType.CooperatesWith
                or RelationType.MemberOf
                or RelationType.HoldsOffice
                or RelationType.TradesWith
                or RelationType.Supports
                or RelationType.Opposes
                or RelationType.Attacked;
}
