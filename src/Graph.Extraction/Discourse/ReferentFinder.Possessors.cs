using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whom a genitive or a possessive pronoun means.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>Whose the phrase is by its genitive or possessive pronoun alone; null where neither tells it.</summary>
    public Entity? Possessor(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owners = possessor.Name is { } name ? name.Entity.Alone : Of(possessor, throughModifiers: SpeaksForOwner(possessor), view);
            return owners.Count > 0 ? owners[0] : null;
        }

        if (phrase.Possessive is not { } possessive)
        {
            return null;
        }

        return possessive.Value == "me" ? Mine(phrase, possessive, view)
            : HolderOf(phrase, possessive) is { } holder ? (view.Excludes(holder) ? null : holder)
            : Joined(phrase, possessive, view) is { } joined ? joined
            : IsOfEitherSide(phrase, possessive, out var blamed) ? blamed
            : IsOfBody(phrase, possessive) || (phrase.Office is not null && IsOfBodyBefore(phrase, possessive)) ? null
            : PossessorThere(phrase, possessive, view);
    }

    /// <summary>"Chile's support for its companies": whose the noun is that a phrase with a possessive complements.</summary>
    private Entity? HolderOf(NounPhrase phrase, Word possessive)
    {
        foreach (var holder in possessive.Value == "n" ? _reading.Sentence.Phrases : [])
        {
            if (holder is { Possessor.Name.Entity: { } owner, Noun: not null } && Fits(possessive, owner) && holder.HasComplement(phrase))
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Whose the phrase is by the clause that it stands in, or by what has been told before.</summary>
    private Entity? PossessorThere(NounPhrase phrase, Word possessive, Viewpoint view)
    {
        if (view.ClauseSubject is { } own && !view.Excludes(own) && MeansSubject(phrase, possessive, own))
        {
            return own;
        }

        if (ActsThere(phrase, possessive) is { } self)
        {
            return ActorOf(self) is { } actor && !view.Excludes(actor) ? actor : null;
        }

        return IsWithStranger(phrase) || IsOfUnknown(phrase, possessive) || IsOfTeller(phrase, possessive) ? null
            : GovernorOf(phrase, possessive) is { } governor ? (view.Excludes(governor) ? null : governor)
            : IsLikelyOwn(phrase, possessive, view) ? NearPossessor(phrase, possessive, view)
            : DistantPossessor(phrase, possessive, view);
    }

    /// <summary>"My meeting" is that of the speaker, "my adviser" and "my army" of whom the speaker stands for; of somebody without an
    /// office nothing is told.</summary>
    private Entity? Mine(NounPhrase phrase, Word possessive, Viewpoint view)
    {
        var acts = phrase.Office is not null || (phrase.Noun is { } noun && Knowledge.SpeaksForOwner(noun));
        return Pronoun(possessive, view) is not [{ Offices.Count: > 0 } speaker] ? null
            : acts
                ? We(speaker) is [var own, ..] ? own
                    : null
            : speaker;
    }

    /// <summary>"Peru wants its forces to leave", "Peru vill att dess styrkor lämnar": whose the subject of a dependent clause is, where
    /// its possessive fits whoever governs the clause; else whose that of a clause of speech is which closes what it tells.</summary>
    private Entity? GovernorOf(NounPhrase phrase, Word possessive) =>
        possessive.Value is "m" or "f" or "n"
        && DependentOf(phrase) is { } dependent
        && GovernorOf(dependent) is { } governor
        && Fits(possessive, governor)
            ? governor
            : ToldOf(phrase, possessive);

    private Entity? DistantPossessor(NounPhrase phrase, Word possessive, Viewpoint view)
    {
        var other = MayMeanSubject(phrase, possessive) ? null : view.ClauseSubject;
        return _reading.MeaningOf(phrase).Possessors is { Count: > 0 } possible
            ? possible.FirstOrDefault(e => e != other && !view.Excludes(e)) ?? possible.FirstOrDefault(e => e != other)
            : Pronoun(possessive, view).FirstOrDefault(e => e != other && !view.Excludes(e));
    }

    private bool MeansSubject(NounPhrase phrase, Word possessive, Entity subject) =>
        possessive.Value == "refl"
        || (
            possessive.Value is "m" or "f" or "n"
            && Fits(possessive, subject)
            && MayMeanSubject(phrase, possessive)
            && !IsOfObject(phrase, possessive)
        );

    /// <summary>"Rasade mot Karl Lind efter hans samtal": what belongs to the subject of its own clause is told by a reflexive where a
    /// language has one, except in the subject itself ("Anna Berg och hennes man").</summary>
    private bool MayMeanSubject(NounPhrase phrase, Word possessive) =>
        possessive.Value is not ("m" or "f")
        || Knowledge.Pack.Grammar.Own.Contains(possessive.Text)
        || _reading.Sentence.ClauseOf(phrase)?.Subjects.Contains(phrase) == true;

    private Entity? NearPossessor(NounPhrase phrase, Word possessive, Viewpoint view) =>
        (_reading.MeaningOf(phrase).Possessors ?? (possessive.Value == "n" ? Pronoun(possessive, view) : [])).FirstOrDefault(e =>
            !view.Excludes(e) && IsBefore(phrase, e)
        );

    /// <summary>"Defended her record", "took measures to defend its borders": a possessive that may mean the subject means nobody of
    /// another sentence.</summary>
    private bool IsLikelyOwn(NounPhrase phrase, Word possessive, Viewpoint view) =>
        view.ClauseSubject is { } own
        && !Knowledge.IsCounterpart(phrase.Noun)
        && Fits(possessive, own)
        && (
            Knowledge.Pack.Grammar.Own.Contains(possessive.Text)
            || (possessive.Value == "n" && view.Excludes(own) && _reading.Sentence.ClauseOf(phrase) is { } clause && ActsAlone(clause))
        );

    /// <summary>Whether a clause has a subject of its own, which it does not share with the one that it is joined with.</summary>
    private static bool ActsAlone(Clause clause) =>
        clause.Sibling is not { } sibling || (clause.Subjects is [var subject, ..] && subject.First > sibling.Main);

    private bool IsBefore(NounPhrase phrase, Entity entity)
    {
        foreach (var other in _reading.Sentence.Phrases)
        {
            if (other.First < phrase.First && other.Possessive is null && ActorOf(other) == entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"He instructed his team", "a diplomat began his visit": the subject of the clause without a name, or the pronoun of the
    /// same form as the possessive.</summary>
    private NounPhrase? ActsThere(NounPhrase phrase, Word possessive) =>
        possessive.Value is "m" or "f" or "pl"
        && _reading.Sentence.ClauseOf(phrase) is { Subjects: [{ Name: null } subject] }
        && subject.Plural == (possessive.Value == "pl")
        && (
            subject.Pronoun is { } pronoun ? pronoun.Value == possessive.Value
            : subject.Plural ? subject.Noun is not null
            : subject is { Office: not null, Definite: false }
        )
        && subject.End <= phrase.First
            ? subject
            : null;
}
