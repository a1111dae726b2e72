using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Finds the names of an article: gazetteer names, compounds that begin with one, and runs of capitalised words.
/// Full personal names are settled first, so that a surname that stands before its full name still finds its owner.
/// </summary>
internal sealed partial class NameFinder(Document document)
{
    private const int ShortestNoun = 4;

    /// <summary>So many letters behind a hyphen are no syllable of a name (Tae-hyung).</summary>
    private const int LongNoun = 7;

    private readonly List<NameRun> _runs = document.Buffers.Emptied<NameRun>();
    private readonly List<NameRun> _waiting = [];
    private readonly List<int> _places = [];
    private readonly Dictionary<string, Entity?> _shortened = new(StringComparer.Ordinal);
    private Reference? _lastState;
    private readonly NameClassifier _classifier = new(document);
    private readonly ComposedName _composed = new(document);
    private readonly NamePairs _pairs = new(document);
    private readonly OrganReader _organs = new(document);

    private List<Token> Tokens => document.Tokens;

    public void Run()
    {
        for (var i = 0; i < Tokens.Count; )
        {
            i = ReadAt(i);
        }

        document.Parties.ReadLetters();
        _runs.RemoveAll(r => document.ReferenceAt[r.First] is not null);
        foreach (var run in _runs)
        {
            if (!_classifier.Settle(run, firstPass: true))
            {
                _waiting.Add(run);
            }
        }

        foreach (var place in _places)
        {
            _classifier.SettlePlace(place);
        }

        foreach (var run in _waiting)
        {
            _classifier.Settle(run, firstPass: false);
        }

        foreach (var run in _runs)
        {
            _classifier.Lend(run);
        }
    }

    private int ReadAt(int i)
    {
        var token = Tokens[i];
        if (token.Kind == TokenKind.Mark)
        {
            return i + 1;
        }

        var mayName = (token.IsCapitalised && !document.Parties.IsSeat(i)) || token.Is(WordTags.NameParticle) || HasJoinedParticle(token);
        var run = mayName ? ReadRun(i) : null;
        if (document.Knowledge.Cues.TryFind(token, document.Text, out var cue) && cue is ("none", "alone"))
        {
            return i + 1;
        }

        if (StateAt(i) is { } state)
        {
            document.ReferenceAt[i] = state;
            return i + 1;
        }

        var known = IsCurrency(i) ? null : MatchAt(i) ?? Shouted(i);
        if (_composed.EndAt(i, known) is > 0 and var composed)
        {
            _classifier.AddOrganization(i, composed);
            return composed;
        }

        if (known is { } word && (IsCue(word, i) || AreMembers(word, i)))
        {
            return i + 1;
        }

        if (known is { } match && !(run is { } name && Swallows(name, match, i)))
        {
            return TakeKnown(match, i);
        }

        return TakeUnknown(run, i);
    }

    /// <summary>"Moderaterna Anna Berg och Per Holm säger": what would be a party is those who are of it, before the names of several.
    /// Inside a sentence the party keeps its capital.</summary>
    private bool AreMembers(GazetteerMatch match, int at) =>
        match is { Tokens: 1, Genitive: false, Entry.Class: "party" }
        && Tokens[at] is { Word: { } word } token
        && word.Is(WordTags.Plural)
        && word.Noun is { } noun
        && !document.Knowledge.Parties.OfMember(noun).IsEmpty
        && (token.Has(TokenFlags.Initial) || !token.IsCapitalised)
        && at + 1 < Tokens.Count
        && Tokens[at + 1].Is(WordTags.FirstName)
        && ReadRun(at + 1) is { } first
        && first.End + 1 < Tokens.Count
        && (Tokens[first.End].Is(WordTags.Coordinator) || Tokens[first.End].IsMark(','))
        && Tokens[first.End + 1].IsCapitalised;

    private int TakeUnknown(NameRun? run, int at)
    {
        if (run is { } name)
        {
            _runs.Add(_pairs.Parted(name));
            return _runs[^1].End;
        }

        if (document.ReferenceAt[at] is null)
        {
            CompoundReader.Read(document, at);
        }

        return at + 1;
    }

    private int TakeKnown(GazetteerMatch match, int at)
    {
        var end = BehindKind(match, at + match.Tokens);
        if (match is { Tokens: 1, Entry.Kind: EntryKind.Place })
        {
            _places.Add(at);
        }

        document.ReferenceAt[at] = new Reference(
            at,
            end,
            OwnerBefore(match, at) ?? Owner(match, at),
            Form(match.Entry.Form),
            match.Genitive || Tokens[end - 1].Has(TokenFlags.Genitive) || IsBareGenitive(end)
        );
        _lastState = match.Entry.Kind == EntryKind.State ? document.ReferenceAt[at] : null;
        if (match is { Tokens: > 1, Entry.Kind: EntryKind.State } && document.IsAmong(document.Knowledge.Pack.Grammar.Compass, at))
        {
            LearnShortened(document.TextOf(at).ToString(), document.ReferenceAt[at]!.Entity);
        }

        return end;
    }

    /// <summary>
    /// The longest known name at a token. "Serbien och Montenegro" are two states since the one of that name is gone, and a common noun at
    /// the start of a
    /// sentence is no name of a ministry.
    /// </summary>
    private GazetteerMatch? MatchAt(int at)
    {
        var gazetteer = document.Knowledge.Pack.Gazetteer;
        var match = gazetteer.MatchAt(Tokens, at, Tokens.Count, document.Text);
        if (
            match is { Entry: { Kind: EntryKind.State, To: > 0 }, Tokens: > 2 } former
            && former.Entry.To < document.Article.Published?.Year
            && Tokens[at + 1].Is(WordTags.Coordinator)
        )
        {
            return gazetteer.MatchAt(Tokens, at, at + 1, document.Text);
        }

        return match is { Tokens: 1 } && Tokens[at].Has(TokenFlags.Initial) && IsCommonWord(match.Value.Entry, at) ? null
            : match is { Tokens: > 1 } paper && IsDescription(paper, at) ? gazetteer.MatchAt(Tokens, at, at + 1, document.Text)
            : match;
    }

    /// <summary>Whether what is written as a name at the start of a sentence is no name: a ministry's noun, "Nio länder".</summary>
    private bool IsCommonWord(GazetteerEntry entry, int at) =>
        (entry.Form == EntryForm.Metonym && Tokens[at].Is(WordTags.Noun))
        || (entry.Kind == EntryKind.Organization && Tokens[at].Is(WordTags.Number) && !Tokens[at].Has(TokenFlags.Genitive));

    /// <summary>"The Australian government": what would be the name of a paper by itself describes the noun behind it.</summary>
    private bool IsDescription(GazetteerMatch match, int at)
    {
        var end = at + match.Tokens;
        return match.Entry is { Kind: EntryKind.Organization, Class: "media" }
            && !match.Genitive
            && Tokens[at].Is(WordTags.Determiner)
            && end < Tokens.Count
            && (Tokens[end].IsCapitalised ? IsOrgan(end) : IsDescribed(Tokens[end]));
    }

    private bool IsDescribed(Token noun) =>
        noun.Is(WordTags.Noun | WordTags.Office)
        && !noun.Is(WordTags.Verb | WordTags.Preposition)
        && !(document.Knowledge.Cues.TryFind(noun, document.Text, out var cue) && cue.Kind.StartsWith("media", StringComparison.Ordinal));

    /// <summary>"The Australian House of Representatives".</summary>
    private bool IsOrgan(int at) =>
        document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, at, Tokens.Count, document.Text)
            is { Entry: { Kind: EntryKind.Organization, Class: "body" or "court" } };

    /// <summary>"New Zealand's House of Representatives", "norska UD", "the House of Representatives in Japan": the organ of another state
    /// than that whose organ has this name.</summary>
    private Entity? OwnerBefore(GazetteerMatch match, int at)
    {
        if (
            match.Entry.Form != EntryForm.Metonym
            && match.Entry is not { Kind: EntryKind.Organization, Class: "body" or "court", State.Length: > 0 }
        )
        {
            return null;
        }

        var state = StateBefore(at) ?? StateBehind(match, at + match.Tokens);
        if (state is null)
        {
            return null;
        }

        state = state.Key == match.Entry.State ? null : state;
        _organs.See(match.Entry, state);
        return state;
    }

    /// <summary>The state that a preposition behind the name of a parliament, court or party names as its own.</summary>
    private Entity? StateBehind(GazetteerMatch match, int end) =>
        match.Entry.Form == EntryForm.Name
        && end + 1 < Tokens.Count
        && Tokens[end].Word is { } preposition
        && preposition.Is(WordTags.Preposition)
        && document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition.Text)
        && document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, end + 1, Tokens.Count, document.Text)
            is { Entry: { Kind: EntryKind.State, Form: EntryForm.Name or EntryForm.Capital } state }
        && (state.Form == EntryForm.Name || match.Entry.Class == "body")
            ? document.Entities.Of(state)
            : null;

    /// <summary>The state whose genitive or adjective stands right before a token.</summary>
    private Entity? StateBefore(int at) =>
        at > 0
        && !Tokens[at].Has(TokenFlags.LineStart)
        && _lastState is { } before
        && before.End == at
        && (before.Genitive || before.Form == ReferenceForm.Adjective)
            ? before.Entity
            : null;

    /// <summary>Whose the name is; parties of several states can share one, and the state beside it tells whose: "Finlands
    /// Centerparti", "the Democratic Party of Uganda".</summary>
    private Entity Owner(GazetteerMatch match, int at)
    {
        if (match.Entry.Class != "party")
        {
            return _organs.StateOf(match.Entry, document.TextOf(at, at + match.Tokens)) ?? document.Entities.Of(match.Entry);
        }

        var parties = document.Knowledge.Parties.Named(match.Entry.Name);
        if ((StateBefore(at) ?? StateBehind(match, at + match.Tokens)) is { } state)
        {
            return document.Parties.Choose(parties, state.Key) ?? document.Entities.PartyIn(state, match.Entry, WordsOf(match, at));
        }

        return document.Parties.Choose(parties) ?? document.Entities.Of(match.Entry);
    }

    private string WordsOf(GazetteerMatch match, int at) => document.Text[Tokens[at].Start..Tokens[at + match.Tokens - 1].StemEnd];

    /// <summary>Whether a run of capitalised words is a personal name that only begins like a known one (Israel Katz, Sofia
    /// Larsson).</summary>
    private bool Swallows(NameRun run, GazetteerMatch match, int at)
    {
        if (run.End - at <= match.Tokens || match.Genitive || match.Entry.Form is EntryForm.Adjective or EntryForm.Demonym)
        {
            return false;
        }

        var next = Tokens[at + match.Tokens];
        if (
            next.Is(WordTags.Office | WordTags.Honorific)
            || IsBeforeName(run, match, at)
            || document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, at + match.Tokens, run.End, document.Text) is not null
        )
        {
            return false;
        }

        if (
            match.Tokens == 1
            && run.End - at == 2
            && Tokens[at].Is(WordTags.FirstName)
            && !Tokens[at].Has(TokenFlags.AllCaps)
            && run.End < Tokens.Count
            && IsSubjectOf(run, Tokens[run.End])
        )
        {
            return true;
        }

        var known =
            next.Word is { } word
            && word.Is(WordTags.Noun | WordTags.Verb | WordTags.Adverb | WordTags.Preposition)
            && !word.Is(WordTags.FirstName);
        return match.Entry.Kind == EntryKind.Organization
            ? match.Tokens == 1 && Tokens[at].Is(WordTags.FirstName)
            : match.Tokens == 1
                && !known
                && !IsListed(at)
                && !document.Knowledge.Cues.TryFind(document.StemOf(run.End - 1), out _)
                && !Tokens[at].Has(TokenFlags.AllCaps);
    }

    /// <summary>"The ambassador to Sweden Per Holm": whether a known name behind a preposition stands right before a full one.</summary>
    private bool IsBeforeName(NameRun run, GazetteerMatch match, int at) =>
        at > 0 && (IsOwnerOfTitle(match, at) || (match.Tokens == 1 && run.End - at > 2 && IsPlaceBeforeName(at)));

    private bool IsPlaceBeforeName(int at) =>
        Tokens[at + 1].Is(WordTags.FirstName)
        && !Tokens[at].Is(WordTags.FirstName)
        && Tokens[at - 1].Word is { } before
        && (
            document.Knowledge.Pack.Grammar.Place.Contains(before.Text)
            || document.Knowledge.Pack.Grammar.To.Contains(before.Text)
            || document.Knowledge.Pack.Grammar.PossessorOf.Contains(before.Text)
        );

    /// <summary>"President of China Xi Jinping": the state behind a title and its preposition.</summary>
    private bool IsOwnerOfTitle(GazetteerMatch match, int at) =>
        match.Entry.Kind == EntryKind.State
        && at > 1
        && Tokens[at - 1].Word is { } before
        && document.Knowledge.Pack.Grammar.PossessorOf.Contains(before.Text)
        && Tokens[at - 2].Is(WordTags.Office);

    /// <summary>Whether the verb behind a run has somebody of that name as its subject; "Georgia Hall" may be a place unless it
    /// criticises.</summary>
    private bool IsSubjectOf(NameRun run, Token verb) =>
        verb is { IsCapitalised: false }
        && verb.Is(WordTags.Finite)
        && !verb.Is(WordTags.Noun)
        && (
            !document.Knowledge.Cues.TryFind(document.StemOf(run.End - 1), out _)
            || document.Knowledge.HumanVerbs.ContainsKey(verb.Word!.Verb ?? "")
        );

    /// <summary>"Congressman Who Resigned": a relative that a heading writes with a capital.</summary>
    private static bool IsTitleCased(Token token) =>
        token is { IsCapitalised: true, Word.Value: "person" or "generic" } && token.Is(WordTags.Relative);

    /// <summary>The run of capitalised words from a token on, name particles included; null where none begins.</summary>
    private NameRun? ReadRun(int first)
    {
        var end = LeadingParticle(first);
        var capitals = 0;
        while (end < Tokens.Count && (end == first || !Tokens[end].Has(TokenFlags.LineStart)))
        {
            var token = Tokens[end];
            if (end > first && (IsGenitiveOfState(end) || IsKnownAcronym(end) || IsStateBehindName(end, capitals)))
            {
                break;
            }

            if (capitals == 0 && end > first ? token.IsCapitalised : IsNamePart(token, end, first))
            {
                capitals++;
                end++;
                if (token.Has(TokenFlags.Genitive) && !GoesOnInside(end))
                {
                    break;
                }
            }
            else if (end > first && token.Is(WordTags.NameParticle) && ParticleEnd(end) is > 0 and var after)
            {
                end = after;
            }
            else if (end > first && IsNickname(end))
            {
                end += Nickname.Length;
            }
            else
            {
                break;
            }
        }

        return capitals == 0 || BelongsToCompound(end) ? null : new NameRun(first, end);
    }
}
