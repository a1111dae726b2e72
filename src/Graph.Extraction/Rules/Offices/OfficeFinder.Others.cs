using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Titles that are joined with another's, and what tells that an office is not that of whoever stands near it.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>"President Karl Lind with his allies": what is somebody's own does not own his office.</summary>
    private static bool IsHis(NounPhrase phrase, NounPhrase own) =>
        own.Possessive is not null && (phrase.Name ?? phrase.Apposition?.Name) is not null;

    /// <summary>"As prime minister I would rage": whoever speaks of himself in an office that he would have has none.</summary>
    private bool IsImagined(Clause clause) =>
        clause is { Subjects: [{ Pronoun.Value: "me" }], Verbs: [var first, _, ..] }
        && document.Knowledge.VerbEffectOf(document.Words[first]) is VerbEffect.Planned or VerbEffect.Hypothetical;

    /// <summary>"EU foreign minister": whether an office is said to be that of a body that cannot have it.</summary>
    private static bool IsOfBody(NounPhrase phrase, Office office)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity is { Class: "union" or "bloc" or "body" } body && modifier.End <= phrase.OfficeAt && !Fits(office, body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Chairman of this year's meetings": whether an office is said to be that of something that is none whose it can
    /// be.</summary>
    private bool IsOfOther(NounPhrase phrase)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (
                document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition)
                && !document.Knowledge.Pack.Grammar.Place.Contains(preposition)
                && !document.Knowledge.Pack.Grammar.From.Contains(preposition)
                && complement.Name is null
                && (
                    complement is { Possessor: not null } or { Modifiers.Length: > 0 }
                    || IsOwnBody(complement)
                    || document.IsAmong(document.Knowledge.Pack.Grammar.Indefinite, complement.First)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Fide's president": whether an office is said to be that of a name of which nothing is known.</summary>
    private bool IsOfUnknown(NounPhrase phrase) =>
        phrase.Possessor is { } whose
        && PlaceOf(phrase) is null
        && (whose.Name is not null || whose.Noun is null)
        && whose.Name?.Entity.Class != "party";

    /// <summary>"Remains the leader of her party": a body that is not told by name, but is no state.</summary>
    private bool IsOwnBody(NounPhrase led) =>
        led is { Possessive: not null, Noun: { } body } && document.Knowledge.AntecedentOf(body) is not (null or "state" or "states");

    /// <summary>"The visiting Peruvian minister Anna Berg and President Karl Lind", "talks between the Peruvian minister Anna Berg and
    /// President Karl Lind": a bare title joined with one of a guest, or with one on the other side, is not of the same state.</summary>
    private bool IsAcross(Reading reading, NounPhrase phrase) =>
        IsBare(phrase)
        && JoinedPhrase.Before(phrase, reading.Sentence, document) is { Office: not null } other
        && (
            document.HasOneOf(other.First, other.OfficeAt, document.Knowledge.Pack.Grammar.Guests)
            || (
                reading.Sentence.ClauseOf(other)?.ElementOf(other)?.Preposition is { } preposition
                && document.Knowledge.Pack.Grammar.Mutual.Contains(preposition)
            )
        );

    /// <summary>"Sveriges utrikesminister A och biståndsminister B": a bare title that a coordinator joins with another has its
    /// owner.</summary>
    private Entity? OwnerJoined(Reading reading, NounPhrase phrase)
    {
        if (
            IsUnowned(phrase) && JoinedPhrase.Before(phrase, reading.Sentence, document) is { Office: not null, Name.Entity: { } colleague }
        )
        {
            return colleague.OfficeOf(EntityKind.State);
        }

        return null;
    }

    /// <summary>"Lebanon's defence minister and deputy prime minister, Anna Berg": both of two titles before a comma are hers.</summary>
    private Entity? HolderBehind(Reading reading, NounPhrase phrase)
    {
        if (phrase is not { Plural: false, Name: null, Apposition: null })
        {
            return null;
        }

        foreach (var next in reading.Sentence.Phrases)
        {
            if (
                next is { Office: not null, Name: null, Apposition: { NamesPerson: true } person }
                && IsBare(next)
                && next.First == phrase.End + 1
                && document.Tokens[phrase.End].Is(WordTags.Coordinator)
                && document.Tokens[person.First - 1].IsMark(',')
            )
            {
                return person.Name!.Entity;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase begins with its title and tells nothing of whose it is.</summary>
    private static bool IsBare(NounPhrase phrase) =>
        phrase is { Possessor: null, Possessive: null, Modifiers.Length: 0, ComplementCount: 0 } && phrase.First == phrase.OfficeAt;
}
