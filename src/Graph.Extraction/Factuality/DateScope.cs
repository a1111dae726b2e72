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
/// Finds the date of what a clause or noun states (ontology rule 19): that of its clause as <see cref="ClauseDates"/> tells it, or the one
/// that
/// belongs to the noun. A relative clause, an apposition and a sibling keep theirs.
/// </summary>
internal sealed class DateScope(Document document)
{
    private readonly ClauseDates _clauses = new(document);

    /// <summary>The date of a proposal.</summary>
    /// <param name="proposal">What is said.</param>
    /// <param name="negated">Whether it is denied.</param>
    /// <param name="modality">How it is held.</param>
    public DateMention? Of(Proposal proposal, bool negated, Modality modality)
    {
        if (!proposal.TakesDate || proposal.Clause is not { } clause)
        {
            return proposal.TakesDate ? proposal.Reading.Heading : null;
        }

        var date =
            OfMember(clause, proposal.Object)
            ?? (
                proposal.Noun is { } noun
                    ? proposal.TriggerFirst < noun.NounAt
                        ? null
                        : OfNoun(proposal.Reading, clause, noun, proposal.Type)
                    : OfEvent(proposal, clause)
                        ?? _clauses.Of(proposal.Reading, clause, proposal.TriggerFirst, modality == Modality.Planned)
            );
        date ??= proposal.Reading.Heading;
        return date is { } found && (IsMisplacedSince(found, proposal.Type, clause, negated) || IsNowadays(found, proposal.Type, clause))
            ? null
            : date;
    }

    /// <summary>"Since 2014" dates what has gone on since, no single act and nothing that is denied.</summary>
    private bool IsMisplacedSince(DateMention date, RelationType type, Clause clause, bool negated) =>
        document.Knowledge.Pack.Grammar.Since.Contains(document.LowerOf(date.FirstToken))
        && (
            negated
            || !(
                RelationTimes.LastsOn(type)
                || (!RelationTimes.IsMomentary(type) && (clause.Tense == Tense.Present || _clauses.IsPerfect(clause)))
            )
        );

    /// <summary>"Supports Morocco today": what is so nowadays has no day.</summary>
    private static bool IsNowadays(DateMention date, RelationType type, Clause clause) =>
        date.Expression is { Kind: DateKind.Shift, Unit: DateUnit.Day, Offset: 0 }
        && clause.Tense == Tense.Present
        && type is RelationType.Supports or RelationType.Opposes or RelationType.AlliedWith or RelationType.MemberOf;

    /// <summary>Who attends "last week's summit" does it last week.</summary>
    private static DateMention? OfEvent(Proposal proposal, Clause clause)
    {
        foreach (var (mention, within) in clause.Dates)
        {
            if (within is not null && proposal.Type == RelationType.Attended && proposal.Reading.NodeOf(within) == proposal.Object)
            {
                return mention;
            }
        }

        return null;
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

    /// <summary>A noun has the date that belongs to its phrase or stands right behind it, and that of its clause where the clause says that
    /// there is, was or will be such a thing, or that it was begun, held or signed.
    /// The day of a vote is no date of who drafted the text, nor of what it is about.</summary>
    private DateMention? OfNoun(Reading reading, Clause clause, NounPhrase noun, RelationType type)
    {
        var end = noun.End;
        for (var i = 0; i < noun.ComplementCount; i++)
        {
            end = Math.Max(end, noun.Complement(i).Phrase.End);
        }

        foreach (var (mention, within) in clause.Dates)
        {
            var beside =
                mention.FirstToken == noun.End || mention.FirstToken == end || (within is not null && ReferenceEquals(within, noun));
            if (beside && _clauses.IsDate(mention, clause))
            {
                return mention;
            }
        }

        if (type is RelationType.Sponsored or RelationType.Concerns)
        {
            return null;
        }

        var happens =
            document.Knowledge.VerbEffectOf(clause.Lemma) is VerbEffect.Copula or VerbEffect.Exist
            || (clause.Objects.Count == 0 && clause.Subjects.Contains(noun) && (!clause.Passive || IsPerformed(clause)));
        return happens ? _clauses.Own(clause, noun.First) : OfRelative(reading, noun);
    }

    /// <summary>"The pact between Egypt and Somalia that was signed in 2009".</summary>
    private DateMention? OfRelative(Reading reading, NounPhrase noun)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (clause is { Kind: ClauseKind.Relative, Passive: true } && ReferenceEquals(clause.Antecedent, noun) && IsPerformed(clause))
            {
                return _clauses.Own(clause, -1);
            }
        }

        return null;
    }

    private bool IsPerformed(Clause clause) => clause.HasVerbIn(document.Knowledge.Pack.Grammar.Performing);
}
