using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Factuality;

/// <summary>
/// Finds the date of a clause: its own, else that of a clause which tells of the same time: the verb of its infinitive, the sibling whose
/// subject it shares, a clause of "when" or "while" beside it, the visit at whose place it happens. What only bounds a time ("until 2026"),
/// or belongs to a noun ("last week's talks"), is no date of a clause.
/// </summary>
internal sealed class ClauseDates(Document document)
{
    private const int MostSteps = 4;

    private Grammar Grammar => document.Knowledge.Pack.Grammar;

    /// <summary>The date of what a verb states.</summary>
    /// <param name="reading">Its sentence.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="trigger">The verb; a date behind it goes before others.</param>
    /// <param name="planned">Whether it still lies ahead, so that the day on which it was decided is not its own.</param>
    public DateMention? Of(Reading reading, Clause clause, int trigger, bool planned) => Of(reading, clause, trigger, planned, MostSteps);

    /// <summary>The date that a clause itself gives.</summary>
    public DateMention? Own(Clause clause, int trigger)
    {
        DateMention? last = null;
        foreach (var (mention, within) in clause.Dates)
        {
            last =
                within is null
                && !IsAnothers(mention)
                && IsDate(mention, clause)
                && (last is null || mention.FirstToken > trigger || IsBehindSubject(mention, clause))
                    ? mention
                    : last;
        }

        return last;
    }

    /// <summary>"After talks on Wednesday, Chile on Thursday attacked": the day right before the verb is its own.</summary>
    private static bool IsBehindSubject(DateMention mention, Clause clause) =>
        clause.HasVerb && clause.Subjects is [var subject, ..] && mention.FirstToken >= subject.End && mention.FirstToken < clause.Verbs[0];

    /// <summary>"efter veckans veto", "condemned last week's raid": a time in the genitive dates what it owns, and the clause only where it
    /// tells on what occasion ("vid gårdagens möte").</summary>
    private bool IsAnothers(DateMention mention)
    {
        var last = document.Tokens[mention.EndToken - 1];
        return (last.Is(WordTags.Genitive) || last.Has(TokenFlags.Genitive))
            && !(
                mention.FirstToken > 0 && document.Tokens[mention.FirstToken - 1].Word is { } before && Grammar.Place.Contains(before.Text)
            );
    }

    /// <summary>Whether words tell when something is, and not only until when ("until the end of 2026"), or for how long.</summary>
    public bool IsDate(DateMention mention, Clause clause) =>
        !(mention.Expression.IsMeasure && !IsMeasured(clause))
        && !(mention.Expression.NotPast && clause.Tense == Tense.Past)
        && !(mention.Expression.NotPast && IsSingled(clause, mention.FirstToken))
        && !Grammar.Bounds.Contains(document.LowerOf(mention.FirstToken))
        && !(
            mention.FirstToken > 0
            && !document.Tokens[mention.FirstToken].Is(WordTags.Preposition)
            && Grammar.Bounds.Contains(document.LowerOf(mention.FirstToken - 1))
        );

    /// <summary>"Spoke on Friday, two days after Chile left": how far a deed lies from another tells when it was where that has a
    /// day.</summary>
    private bool IsMeasured(Clause clause) =>
        clause is { Kind: ClauseKind.Subordinate, Parent: { } parent } && Own(parent, -1) is { Expression.Unit: DateUnit.Day };

    /// <summary>"The first visit in 36 years": for how long nothing like it had been.</summary>
    private bool IsSingled(Clause clause, int before)
    {
        foreach (var element in clause.Elements)
        {
            if (document.HasOneOf(element.Phrase.First, Math.Min(element.Phrase.End, before), Grammar.Singling))
            {
                return true;
            }
        }

        return false;
    }

    private DateMention? Of(Reading reading, Clause clause, int trigger, bool planned, int steps)
    {
        if (Own(clause, trigger) is { } own)
        {
            return own;
        }

        if (steps == 0)
        {
            return null;
        }

        return
            clause is { Kind: ClauseKind.Infinitive or ClauseKind.Participle, Antecedent: null, Parent: { } parent } && MayInherit(parent)
            ? (
                Of(reading, parent, trigger, planned, steps - 1) is { } decided
                && !(planned && parent.Tense == Tense.Past && decided.Expression.Direction != DateDirection.Future)
                    ? decided
                    : null
            )
            : Lent(reading, clause)
                ?? AtSameTime(reading, clause)
                ?? There(reading, clause)
                ?? Shared(reading, clause, planned, steps)
                ?? BeforeColon(reading, clause);
    }

    private bool MayInherit(Clause parent) =>
        document.Knowledge.VerbEffectOf(parent.Lemma) is not (VerbEffect.Reported or VerbEffect.Accused or VerbEffect.Denied);

    /// <summary>"Vetoed a draft demanding a ceasefire on Wednesday", "tested a missile called Tayfun on Tuesday": the day behind a
    /// participle that describes an object is that of the report.</summary>
    private DateMention? Lent(Reading reading, Clause clause)
    {
        foreach (var child in clause.Tense == Tense.Past ? reading.Sentence.Clauses : [])
        {
            if (
                child is { Kind: ClauseKind.Participle, Antecedent: not null, Lemma: { } lemma, Dates: [.., var (mention, within)] }
                && ReferenceEquals(child.Parent, clause)
                && within is null
                && mention.FirstToken > child.Main
                && (
                    mention.Expression is { Kind: DateKind.Weekday, Unit: DateUnit.Day }
                    || mention.Expression is { Kind: DateKind.Shift, Unit: DateUnit.Day }
                )
                && (reading.Sentence.Tag(child.Main).Has(Morphology.Gerund) || Grammar.Titling.Contains(lemma))
            )
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>"När Tiani tog makten 2023 införde Ecowas …", "in September 2022, when Azerbaijan shelled …".</summary>
    private DateMention? AtSameTime(Reading reading, Clause clause)
    {
        if (IsWhen(clause) && clause.Parent is { } parent && parent.Tense == clause.Tense && MayInherit(parent))
        {
            return Own(parent, -1);
        }

        foreach (var child in reading.Sentence.Clauses)
        {
            if (ReferenceEquals(child.Parent, clause) && IsWhen(child) && child.Tense == clause.Tense && Own(child, -1) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private bool IsWhen(Clause clause) =>
        clause is { Kind: ClauseKind.Subordinate, Connector: { } connector, Conditional: false } && Grammar.SameTime.Contains(connector);

    /// <summary>"Flies to Warsaw on Friday, where she will meet …", "a conference on Tuesday at which they announced …".</summary>
    private DateMention? There(Reading reading, Clause clause)
    {
        if (
            clause is not { Kind: ClauseKind.Relative, ConnectorAt: > 0, Parent: { } parent }
            || (parent.Tense != clause.Tense && clause.Tense != Tense.Future)
        )
        {
            return null;
        }

        var isPlace = Grammar.There.Contains(clause.Connector ?? "") || document.Tokens[clause.ConnectorAt - 1].Is(WordTags.Preposition);
        var isSame =
            clause.Subjects is [{ Pronoun.Value: "m" or "f" or "n" }, ..]
            || (clause.Antecedent is { } antecedent && reading.NodeOf(antecedent) is { Kind: EntityKind.Event });
        return IsCleft(clause, parent) ? Of(reading, parent, trigger: -1, planned: false, steps: 1)
            : isPlace && isSame ? Own(parent, -1)
            : null;
    }

    /// <summary>"It was only Belarus that voted no".</summary>
    private bool IsCleft(Clause clause, Clause parent) =>
        document.Knowledge.IsBe(parent.Lemma)
        && clause.Antecedent is not null
        && parent.Subjects is [{ Pronoun.Value: "expl" or "n" or "def" }, ..];

    /// <summary>A date before the first verb covers all that goes on with its subject; one behind a verb covers the deed told right after
    /// it in the same tense: "rang Maduro on 9 December and asked him …".</summary>
    private DateMention? Shared(Reading reading, Clause clause, bool planned, int steps)
    {
        if (clause is not { SharesSubject: true, Sibling: { HasVerb: true } sibling })
        {
            return null;
        }

        return
            Of(reading, sibling, trigger: -1, planned, steps - 1) is { } date
            && (
                date.FirstToken < sibling.Verbs[0]
                || (date.Expression.Unit != DateUnit.Year && sibling.Tense == clause.Tense && IsPerfect(sibling) == IsPerfect(clause))
            )
            && date.FirstToken < clause.Main
            ? date
            : null;
    }

    /// <summary>Whether a clause tells what has gone on until now.</summary>
    public bool IsPerfect(Clause clause) =>
        clause.Verbs.Length > 1 && document.Knowledge.VerbEffectOf(document.Words[clause.Verbs[0]]) == VerbEffect.Perfect;

    /// <summary>"In March the roles were reversed: an American draft was blocked".</summary>
    private DateMention? BeforeColon(Reading reading, Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Main, Sibling: null, HasVerb: true })
        {
            return null;
        }

        Clause? before = null;
        foreach (var other in reading.Sentence.Clauses)
        {
            before = other is { Kind: ClauseKind.Main, HasVerb: true } && other.Main < clause.Verbs[0] ? other : before;
        }

        for (var i = before?.Main ?? clause.Main; before is not null && i < clause.Verbs[0]; i++)
        {
            if (document.Tokens[i].IsMark(':'))
            {
                return Own(before, -1) is { } date && date.FirstToken < before.Verbs[0] ? date : null;
            }
        }

        return null;
    }
}
