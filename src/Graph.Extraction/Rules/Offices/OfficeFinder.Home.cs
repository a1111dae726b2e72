using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Which state an article is at home in.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>Where no state is named at all but parties of one are, or nothing of another, its ministers are meant, unless the title is
    /// somebody's.</summary>
    private Entity? AtHome(NounPhrase phrase, Office office) =>
        home.Seat is { } seat
        && phrase is { Possessor: null, Possessive: null }
        && (OfficeMatch.IsMinister(office) || (office.Role == OfficeMatch.Legislator && seat.Key == document.Knowledge.Pack.Grammar.Home))
        && !document.Entities.All.Exists(e => e is { Kind: EntityKind.State, TimesRead: > 0 } && e != seat)
            ? seat
            : null;

    /// <summary>"President Trump spoke. Iran was criticised by Senator Anna Berg": whether a legislator sits in that of the leader who
    /// is named as one does at home, and not in that of a state of whose officials the article tells nothing.</summary>
    private bool IsForeign(Office office, Entity state) =>
        office.Role == OfficeMatch.Legislator && LedHome() is { } led && led != state && !IsGoverned(state);

    /// <summary>Of several states that a sentence names a minister without a state is at most of that of the article's parties or
    /// language.</summary>
    private Entity? HomeAmong(List<Entity> states) => states.Find(s => s == home.Named || s.Key == document.Knowledge.Pack.Grammar.Home);

    /// <summary>"Norway will gain, as will Ukraine, says Defence Minister Per Holm": the only state that does something, where it does
    /// nothing to another.</summary>
    private static Entity? ActingAlone(Reading reading, NounPhrase phrase)
    {
        if (reading.Sentence.ClauseOf(phrase)?.Kind != ClauseKind.Main)
        {
            return null;
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            if (clause.HasVerb && clause.Main < phrase.First && StateAmong(clause.Subjects) is { } state)
            {
                return clause.Subjects.Count == 1 && StateAmong(clause.Objects) is null ? state : null;
            }
        }

        return null;
    }

    private static Entity? StateAmong(IReadOnlyList<NounPhrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Name?.Entity is { Kind: EntityKind.State } state)
            {
                return state;
            }
        }

        return null;
    }

    private Entity? LedHome() => _ledBySeveral ? null : _ledHome;

    /// <summary>That state, of an office that no word tells to be somebody's: "our defence minister" is the speaker's.</summary>
    private Entity? LedHome(NounPhrase phrase) => phrase is { Possessor: null, Possessive: null } ? LedHome() : null;

    /// <summary>Notes the state of a leader whom the article names without it, as one does at home: "President Duterte".</summary>
    private void NoteLed(Entity? state)
    {
        _ledBySeveral |= _ledHome is not null && _ledHome != state;
        _ledHome = state;
    }
}
