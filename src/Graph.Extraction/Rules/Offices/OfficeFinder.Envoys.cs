using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Where envoys are sent to, which tells nothing of whose they are.</content>
internal sealed partial class OfficeFinder
{
    private const string Ambassador = "ambassador";
    private HashSet<Entity>? _namedOtherwise;

    /// <summary>"The ambassador to Chile", "sändebud för Sudan": where or for what an envoy is sent is not whose envoy he is.</summary>
    private bool IsSentTo(Office office, string preposition, NounPhrase to) =>
        to.Name is { Entity.Kind: EntityKind.State }
        && (
            office.Role == Ambassador
                ? document.Knowledge.Pack.Grammar.To.Contains(preposition) || document.Knowledge.Pack.Grammar.Place.Contains(preposition)
                : IsEnvoy(office) && document.Knowledge.Pack.Grammar.Aims.Contains(preposition)
        );

    private bool IsPosted(NounPhrase phrase, Office office) =>
        phrase is { Possessor: null, Possessive: null }
        && phrase.Complements.Any(c => IsSentTo(office, c.Preposition, c.Phrase) || IsWhereabouts(phrase, office, c.Preposition, c.Phrase));

    /// <summary>"Säger utrikesminister Anna Berg i Oslo", "a negotiator in Washington": the capital behind a named minister, or whoever
    /// is something anywhere, is where she is, not whose she is, where the text names its state in no other way.</summary>
    private bool IsWhereabouts(NounPhrase phrase, Office office, string preposition, NounPhrase place) =>
        office.Role != Ambassador
        && place.Name is { Form: ReferenceForm.Capital, Entity: { } state }
        && (
            office.Level == OfficeLevel.State
                ? phrase.Name is { } name && name.End <= place.First
                : office is { Level: OfficeLevel.Any, Role: null } && phrase.Name is null
        )
        && document.Knowledge.Pack.Grammar.Place.Contains(preposition)
        && !(_namedOtherwise ??= NamedOtherwise()).Contains(state);

    /// <summary>What the text names by anything but its capital.</summary>
    private HashSet<Entity> NamedOtherwise()
    {
        HashSet<Entity> named = [];
        foreach (var reference in document.ReferenceAt)
        {
            if (reference is not null && reference.Form != ReferenceForm.Capital)
            {
                named.Add(reference.Entity);
            }
        }

        return named;
    }

    private bool IsEnvoy(Office office) =>
        office.Title.AsSpan() is var title
        && document.Knowledge.Pack.Grammar.Envoys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(title[(title.LastIndexOf(' ') + 1)..]);

    /// <summary>"Norway has appointed Anna Berg ambassador to Peru": whoever sends an envoy; a government of which the text says no more
    /// than where to is the one at home.</summary>
    private Entity? Sender(Reading reading, NounPhrase phrase, Office office)
    {
        if (office.Role != Ambassador && !IsEnvoy(office))
        {
            return null;
        }

        var sender = Appointer(reading, phrase) ?? AppointingBody(reading, phrase);
        return sender is { Kind: EntityKind.State } && phrase.Complements.Any(c => c.Phrase.Name?.Entity == sender)
            ? document.Entities.State(document.Knowledge.Pack.Grammar.Home)
            : sender;
    }

    /// <summary>"Sent Foreign Secretary Karl Lind to Peru", "a visit as defence minister to Peru", "Special Envoy Karl Lind to Lima": where
    /// somebody named or a minister goes is not whose minister he is.</summary>
    private bool IsWayOf(NounPhrase phrase, Office office, string preposition, NounPhrase to) =>
        document.Knowledge.Pack.Grammar.To.Contains(preposition)
        && (
            office.Level == OfficeLevel.State
                ? OfficeMatch.IsMinister(office) || (phrase.Name ?? phrase.Apposition?.Name) is not null
                : (phrase.Name ?? phrase.Apposition?.Name) is { } name && name.First > phrase.OfficeAt && name.End <= to.First
        );

    /// <summary>Where an envoy is sent to, where nothing tells by whom.</summary>
    private Entity? PostOf(NounPhrase phrase, Office office)
    {
        for (var i = 0; office.Role == Ambassador && i < phrase.ComplementCount; i++)
        {
            var (preposition, post) = phrase.Complement(i);
            if (
                document.Knowledge.Pack.Grammar.To.Contains(preposition)
                && IsSentTo(office, preposition, post)
                && post.Name is { Entity: { Kind: EntityKind.Organization } body }
            )
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>"Karl Lind, the ambassador to Kenya": where an envoy is sent to.</summary>
    private bool IsPost(Reading reading, NounPhrase phrase)
    {
        if (phrase.Name is not { Entity.Kind: EntityKind.State })
        {
            return false;
        }

        foreach (var envoy in reading.Sentence.Phrases)
        {
            for (var i = 0; envoy.Office is { } office && i < envoy.ComplementCount; i++)
            {
                var (preposition, complement) = envoy.Complement(i);
                if (ReferenceEquals(complement, phrase) && IsSentTo(office, preposition, phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
