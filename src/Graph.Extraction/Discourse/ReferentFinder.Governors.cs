using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whom a pronoun means by the clauses around it.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>"Condemned Peru for its trade with Chile and urged it to stop": an object goes on with that of the clause it is joined
    /// with.</summary>
    private IReadOnlyList<Entity>? ObjectBefore(NounPhrase phrase, Word pronoun) =>
        pronoun.Value == "n" && IsThingBefore(phrase) ? []
        : pronoun.Value == "n"
        && _reading.Sentence.ClauseOf(phrase) is { Sibling: { Objects: [{ Name: not null } before, ..] } } own
        && own.Objects.Contains(phrase)
        && before.End <= phrase.First
        && ActorOf(before) is { Kind: EntityKind.State or EntityKind.Organization } same
            ? same.Alone
        : null;

    /// <summary>"Voiced opposition to the decision, calling it absurd", "defended Karl Lind, calling it a mistake": in a participle behind
    /// a comma "it" is the thing that the verb of the clause before has for an object, or what it tells of somebody.</summary>
    private bool IsThingBefore(NounPhrase phrase) =>
        _reading.Sentence.ClauseOf(phrase) is { Kind: ClauseKind.Participle, Parent: { Passive: false } outer } own
        && own.Objects.Contains(phrase)
        && outer.Objects is [{ Plural: false } thing]
        && thing.End <= own.Main
        && (thing is { Noun: not null, Name: null } ? ActorOf(thing) is null : thing.NamesPerson);

    /// <summary>"He was received by Karl Lind, and then he will meet": a subject of one form goes on with the one before it in its
    /// sentence.</summary>
    private IReadOnlyList<Entity>? SameBefore(NounPhrase phrase, Word pronoun)
    {
        if (
            pronoun.Value is not ("m" or "f")
            || _reading.Sentence.ClauseOf(phrase) is not { Kind: ClauseKind.Main } own
            || !own.Subjects.Contains(phrase)
        )
        {
            return null;
        }

        foreach (var clause in _reading.Sentence.Clauses)
        {
            if (
                clause is { Kind: ClauseKind.Main, Subjects: [{ Pronoun: { } before } subject] }
                && subject.End <= phrase.First
                && before.Value == pronoun.Value
                && _reading.MeaningOf(subject).Candidates is { Count: > 0 } candidates
            )
            {
                return candidates;
            }
        }

        return Knowledge.IsSpeech(own.Lemma) && own.Main < phrase.First ? ToldBefore(own, pronoun) : null;
    }

    /// <summary>"Per Holm stays even if Lind goes, says he": behind a statement that is about somebody, that somebody speaks.</summary>
    private IReadOnlyList<Entity>? ToldBefore(Clause speech, Word pronoun)
    {
        foreach (var clause in _reading.Sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Main && clause.Index < speech.Index && clause.Subjects is [{ Name: not null } subject])
            {
                return ActorOf(subject) is { } told && Fits(pronoun, told) ? told.Alone : null;
            }
        }

        return null;
    }

    /// <summary>"Kyiv demanded that Minsk explain how it did that", "Kiev uppger att man har dragit sig tillbaka": a pronoun that is the
    /// subject of a dependent clause likeliest means the subject of the clause that governs it, also where that comes later.</summary>
    private IReadOnlyList<Entity> WithGovernor(NounPhrase phrase, IReadOnlyList<Entity> candidates)
    {
        if ((phrase.Pronoun is { Value: "pl" } && IsTimeOfAnother(phrase, candidates)) || IsOfEither(phrase))
        {
            return [];
        }

        if (phrase.Pronoun is { Value: "n" } it && (IsOfStranger(phrase) || IsOfTeller(phrase, it)))
        {
            return [];
        }

        if (
            phrase.Pronoun is not { Value: "m" or "f" or "n" or "logophoric" } pronoun
            || IsGeneric(phrase)
            || DependentOf(phrase) is not { } dependent
            || GovernorOf(dependent) is not { } own
            || !Fits(pronoun, own)
        )
        {
            return candidates;
        }

        return candidates.Count > 0 && candidates[0] == own ? candidates : [own, .. candidates.Except(own.Alone)];
    }

    /// <summary>Who says or does what a dependent clause tells: whose the noun is that it belongs to ("Peru's claim that it …"), else the
    /// subject of the clause that governs it.</summary>
    private Entity? GovernorOf(Clause dependent)
    {
        if (_reading.Sentence.NounOf(dependent) is { } noun && Owner(noun, Viewpoint.Free) is { } owner)
        {
            return owner;
        }

        return
            dependent.Parent is { Subjects: [{ Pronoun: null } governor, ..] subjects }
            && (subjects.Count == 1 || (subjects.Count == 2 && ReferenceEquals(governor.Apposition, subjects[1])))
            ? ActorOf(governor)
            : null;
    }

    /// <summary>"She discussed Chile and Peru with her colleagues when they met": who does something at the time of what another does is
    /// that other with somebody, and nobody named before.</summary>
    private bool IsTimeOfAnother(NounPhrase phrase, IReadOnlyList<Entity> candidates) =>
        AdverbialOf(phrase) is { Parent.Subjects: [var governor, ..] } && ActorOf(governor) is { } own && !candidates.Contains(own);

    /// <summary>"Chile warned Peru after it tested a missile": in a clause of time or reason "it" may be either of those whom the clause
    /// above names.</summary>
    private bool IsOfEither(NounPhrase phrase)
    {
        if (
            phrase.Pronoun is not { Value: "n" } pronoun
            || AdverbialOf(phrase) is not { Parent: { } outer } clause
            || outer.Main > clause.Main
        )
        {
            return false;
        }

        Entity? first = null;
        foreach (var around in _reading.Sentence.Clauses)
        {
            foreach (var element in around == outer || around.Parent == outer || around == outer.Parent ? around.Elements : [])
            {
                var named = element.Phrase.First < phrase.First ? element.Phrase.Name?.Entity ?? ActorOf(element.Phrase) : null;
                if (named is not null && Fits(pronoun, named) && named != (first ??= named))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The clause of time or reason whose only subject a phrase is, or null.</summary>
    private Clause? AdverbialOf(NounPhrase subject) =>
        DependentOf(subject) is { ConnectorAt: >= 0 } clause && document.Tokens[clause.ConnectorAt].Word is { Value: "adverbial" }
            ? clause
            : null;

    /// <summary>The dependent clause whose only subject a phrase is, or null.</summary>
    private Clause? DependentOf(NounPhrase subject)
    {
        foreach (var clause in _reading.Sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Subordinate && clause.Subjects is [var only] && only == subject)
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>"Den som", "those who": whoever does what the relative clause says, and nobody in particular.</summary>
    private bool IsGeneric(NounPhrase phrase) =>
        phrase.End < document.Tokens.Count
        && document.Tokens[phrase.End].Is(WordTags.Relative)
        && !document.Tokens[phrase.End].Is(WordTags.Determiner)
        && phrase.Pronoun is { Value: "n" or "pl" or "m" or "f" };
}
