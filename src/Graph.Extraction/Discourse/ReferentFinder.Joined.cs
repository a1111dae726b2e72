using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whose something is that a coordinator joins with a name.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>"Strikes by Chile against the group, including its leader": whose something is, where a body that nobody has named is
    /// nearer than any name.</summary>
    private bool IsOfBodyBefore(NounPhrase phrase, Word possessive)
    {
        if (possessive.Value != "n")
        {
            return false;
        }

        NounPhrase? near = null;
        foreach (var other in _reading.Sentence.Phrases)
        {
            if (
                other.End <= phrase.First
                && (other.Name is { Genitive: false, Entity.Kind: EntityKind.State or EntityKind.Organization } || IsUnnamedBody(other))
            )
            {
                near = near is null || other.First > near.First ? other : near;
            }
        }

        return near is { Name: null } && ActorOf(near) is null;
    }

    private bool IsUnnamedBody(NounPhrase phrase) =>
        phrase is { Name: null, Plural: false, Office: null, Pronoun: null, Apposition: null, Noun: { } noun }
        && (IsBody(phrase) || Knowledge.AntecedentOf(noun) is "group" or "armed-group" or "party" or "company" or "bloc|ngo|body");

    /// <summary>Whom a possessive means where a coordinator joins its phrase with him; null where none does.</summary>
    private Entity? Joined(NounPhrase phrase, Word possessive, Viewpoint view)
    {
        var joined = possessive.Value switch
        {
            "n" => JoinedBefore(phrase),
            "m" or "f" => PersonJoined(phrase) is { } person && Fits(possessive, person) ? person : null,
            _ => null,
        };
        return joined is null || view.Excludes(joined) ? null : joined;
    }

    /// <summary>"A third company and its head": whoever a coordinator joins with what nobody has named is that one's.</summary>
    private bool IsWithStranger(NounPhrase phrase) =>
        JoinedPhrase.Before(phrase, _reading.Sentence, document) is { Name: null, Noun: not null } joined
        && document.IsAmong(Knowledge.Pack.Grammar.Indefinite, joined.First)
        && _reading.Sentence.ClauseOf(joined) == _reading.Sentence.ClauseOf(phrase);

    /// <summary>"Per Holm and his Chilean counterpart".</summary>
    private Entity? PersonJoined(NounPhrase phrase) =>
        JoinedPhrase.Before(phrase, _reading.Sentence, document)
            is { Name: { Genitive: false, Entity: { Kind: EntityKind.Person } person } }
            ? person
            : null;

    /// <summary>"Smer och dess ledare", "Chile and Peru, its ally": the one with whom a coordinator joins the phrase, or what it stands
    /// beside.</summary>
    private Entity? JoinedBefore(NounPhrase phrase) =>
        JoinedPhrase.Before(
            phrase.Apposition is { Name: not null } beside && beside.First < phrase.First ? beside : phrase,
            _reading.Sentence,
            document
        )
            is { Name: { Genitive: false, Entity: { Kind: EntityKind.State or EntityKind.Organization } entity } }
            ? entity
            : null;
}
