using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <content>What a word can be in a name: a title, a cue, a particle, a time.</content>
internal sealed partial class NameFinder
{
    private const string Monarch = "monarch";

    /// <summary>So many words of a title stand before a name.</summary>
    private const int LongestTitle = 4;

    /// <summary>"Jonathan “Jonny” Dahl": a name in marks between given name and surname.</summary>
    private bool IsNickname(int at) =>
        Nickname.IsAt(Tokens, at)
        && Tokens[at - 1].Word is null or { Tags: WordTags.None or WordTags.FirstName }
        && Tokens[at + Nickname.Length].Word is null or { Tags: WordTags.None or WordTags.FirstName };

    /// <summary>"Yves Saint Laurent-doften": the name ends in a compound and names nobody here.</summary>
    private bool BelongsToCompound(int end) =>
        end < Tokens.Count
        && Tokens[end].IsCapitalised
        && !Tokens[end].Has(TokenFlags.LineStart | TokenFlags.Initial)
        && IsCommonCompound(Tokens[end])
        && JoinedVerb.Read(document, end) is null;

    /// <summary>"Stolloledaren", "TV-presentatören": a hyphen and a word in lower case make a common noun of a name.</summary>
    private bool IsCommonCompound(Token token)
    {
        var stem = token.Stem(document.Text);
        var hyphen = stem.LastIndexOf('-');
        return document.Knowledge.Pack.Grammar.Compounds
            && hyphen > 0
            && hyphen + ShortestNoun < stem.Length
            && char.IsLower(stem[hyphen + 1])
            && !HasJoinedParticle(token)
            && (
                stem.Length - hyphen > LongNoun
                || document.Knowledge.Pack.Lexicon.Find(stem[(hyphen + 1)..]) is { Tags: not WordTags.None }
                || document.Knowledge.NameEndings.KindOf(stem[(hyphen + 1)..], "title") is not null
            );
    }

    /// <summary>"Sångerskan Jenni Rivera": at the start of a sentence an unknown title looks like a name.</summary>
    private bool IsTitle(int at) =>
        Tokens[at] is { Word: null } token
        && at + 1 < Tokens.Count
        && Tokens[at + 1].IsCapitalised
        && !Tokens[at + 1].Has(TokenFlags.LineStart)
        && (
            token.Has(TokenFlags.Initial)
                ? IsTitleByForm(at)
                : Tokens[at + 1].Is(WordTags.FirstName)
                    && document.Knowledge.Pack.Grammar.Compounds
                    && document.Knowledge.NameEndings.KindOf(document.StemOf(at), "title") is not null
        );

    /// <summary>"Idrottskommentatorn", "Byggkoncernen", "Nioårige": at the start of a sentence before a name.</summary>
    private bool IsTitleByForm(int at) =>
        document.Knowledge.NameEndings.KindOf(document.StemOf(at), "title") is not null
        || document.Knowledge.NameEndings.KindOf(document.StemOf(at), "epithet") is not null
        || (document.Knowledge.Cues.TryFind(document.LowerOf(at), out var cue) && cue.Position.Contains("before", StringComparison.Ordinal))
        || (
            document.Knowledge.Pack.Grammar.Compounds
            && document.Knowledge.NameEndings.KindOf(document.StemOf(at), "suffix") is "company" or "media" or "union" or "bank"
            && document.Knowledge.Pack.Gazetteer.Find(document.StemOf(at)) is null
        );

    /// <summary>At the start of a sentence "Vänsterpartiet Livre" is a party of the left called Livre.</summary>
    private bool IsCue(GazetteerMatch match, int at) =>
        match is { Tokens: 1, Entry.Kind: EntryKind.Organization, Genitive: false }
        && Tokens[at].Has(TokenFlags.Initial)
        && at + 1 < Tokens.Count
        && Tokens[at + 1].IsCapitalised
        && !Tokens[at + 1].Has(TokenFlags.LineStart)
        && JoinedVerb.Read(document, at + 1) is null
        && document.Knowledge.Cues.TryFind(document.StemOf(at), out var cue)
        && cue.Position.Contains("before", StringComparison.Ordinal);

    /// <summary>The end of a known name with the common noun behind it that tells what it names: "the Likud party", "Labour
    /// party".</summary>
    private int BehindKind(GazetteerMatch match, int end) =>
        match is { Entry: { Kind: EntryKind.Organization, Class: "party" or "armed-group" } entry, Genitive: false }
        && end < Tokens.Count
        && Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false } next
        && !next.Has(TokenFlags.LineStart)
        && document.Knowledge.Cues.TryFind(document.StemOf(end), out var cue)
        && cue.Position.Contains("last", StringComparison.Ordinal)
        && (cue.Kind == entry.Class || cue.Kind == "organization")
            ? end + 1
            : end;

    /// <summary>A state behind "and" and another is a state: "Estland, Lettland och Litauen Ivanisjvili med inreseförbud".</summary>
    private bool IsListed(int at)
    {
        if (at < 2 || !Tokens[at - 1].Is(WordTags.Coordinator))
        {
            return false;
        }

        var before = at - 2;
        while (before > 0 && document.ReferenceAt[before] is null && at - before < 5)
        {
            before--;
        }

        return document.ReferenceAt[before] is { Entity.Kind: EntityKind.State } state && state.End == at - 1;
    }

    /// <summary>A state in capitals: "BRITAIN".</summary>
    private GazetteerMatch? Shouted(int at)
    {
        var stem = document.StemOf(at);
        if (!Tokens[at].Has(TokenFlags.AllCaps) || stem.Length is < 4 or > 32)
        {
            return null;
        }

        Span<char> name = stackalloc char[stem.Length];
        stem.ToLowerInvariant(name);
        name[0] = stem[0];
        return document.Knowledge.Pack.Gazetteer.Find(name) is { Kind: EntryKind.State } entry
            ? new GazetteerMatch(entry, 1, Tokens[at].Has(TokenFlags.Genitive))
            : null;
    }

    /// <summary>"i P1 Morgon EU": the abbreviation of a state or an organization is no part of another name.</summary>
    private bool IsKnownAcronym(int at) =>
        Tokens[at].Has(TokenFlags.AllCaps)
        && document.StemOf(at).Length > 1
        && document.Knowledge.Pack.Gazetteer.Find(document.StemOf(at)) is { Kind: EntryKind.State or EntryKind.Organization };

    /// <summary>"Anklagade Anna Berg Sverige för": a state right behind a name of two words and before no other capital is none of
    /// them.</summary>
    private bool IsStateBehindName(int at, int names) =>
        names >= 2
        && !Tokens[at].Is(WordTags.FirstName)
        && (at + 1 >= Tokens.Count || !Tokens[at + 1].IsCapitalised)
        && document.Knowledge.Pack.Gazetteer.Find(document.StemOf(at)) is { Kind: EntryKind.State, Form: EntryForm.Name };

    private bool IsGenitiveOfState(int at)
    {
        var stem = document.StemOf(at);
        return document.Genitive.IsIn(stem)
            && document.Knowledge.Pack.Gazetteer.Find(stem) is { Kind: EntryKind.State, Form: EntryForm.Name }
            && document.Knowledge.Pack.Gazetteer.Find(document.Genitive.Bare(stem)) is { Kind: EntryKind.State };
    }

    private bool HasJoinedParticle(Token token) => JoinedParticle.LengthIn(token.Stem(document.Text), document) > 0;

    /// <summary>Index of the name behind a particle that is nothing else and begins it: "säger von Berg"; the token's own where it is
    /// none.</summary>
    private int LeadingParticle(int at) =>
        Tokens[at] is { IsCapitalised: false, Word: { } word }
        && (word.Tags == WordTags.NameParticle || (word.Is(WordTags.NameParticle) && FollowsSpeech(at)))
        && ParticleEnd(at) is > 0 and var name
            ? name
            : at;

    private bool FollowsSpeech(int at) => at > 0 && document.Knowledge.IsSpeech(Tokens[at - 1].Word?.Verb);

    private int ParticleEnd(int at)
    {
        var end = at;
        while (end < Tokens.Count && Tokens[end].Is(WordTags.NameParticle) && !Tokens[end].IsCapitalised && end - at < 3)
        {
            end++;
        }

        return
            end < Tokens.Count
            && Tokens[end].IsCapitalised
            && !Tokens[end].Has(TokenFlags.LineStart)
            && (document.Knowledge.Pack.Gazetteer.Find(document.StemOf(end)) is not { } known || IsPlaceOfName(known, at))
            ? end
            : 0;
    }

    /// <summary>"Maria de Lima": behind a given name and its particle a city is a surname.</summary>
    private bool IsPlaceOfName(GazetteerEntry known, int particle) =>
        particle > 0 && Tokens[particle - 1].Is(WordTags.FirstName) && (known.Form == EntryForm.Capital || known.Kind == EntryKind.Place);

    private bool IsNamePart(Token token, int at, int first)
    {
        if (IsTitleCased(token) || (!token.IsCapitalised && !HasJoinedParticle(token)))
        {
            return false;
        }

        if (IsCommonCompound(token) || IsCompound(token, at) || IsTimeWord(token, at, first) || (at == first && IsNoStart(at)))
        {
            return false;
        }

        if (at == first)
        {
            return !IsBeforeFirstName(at)
                && (!token.Is(WordTags.Office | WordTags.Honorific) || IsTitledName(at))
                && !(token.Is(WordTags.Determiner) && !token.Is(WordTags.FirstName))
                && (!token.Has(TokenFlags.Initial) || IsNameAtStart(token, at));
        }

        return !token.Is(WordTags.Office)
            || token.Is(WordTags.Honorific)
            || IsInnerTitle(at, first)
            || (Tokens[first].Is(WordTags.FirstName) && EndsBehind(at));
    }

    /// <summary>"Ambazonia People's Defence Front": a genitive inside the name of an organization.</summary>
    private bool GoesOnInside(int end)
    {
        if (!ComposedName.IsInside(document, end - 1))
        {
            return false;
        }

        var last = end;
        while (last < Tokens.Count && Tokens[last].IsCapitalised && !Tokens[last].Has(TokenFlags.LineStart))
        {
            last++;
        }

        return last > end && ComposedName.EndsOrganization(document, last - 1);
    }

    private bool IsNoStart(int at) => IsTitle(at) || TellsGeneration(at) || DescribesState(at);

    private bool EndsBehind(int at) => at + 1 >= Tokens.Count || !Tokens[at + 1].IsCapitalised || TellsGeneration(at + 1);

    /// <summary>"Carl King Jr": a word that is no name of its own.</summary>
    private bool TellsGeneration(int at) => document.IsAmong(document.Knowledge.Pack.Grammar.Generations, at);

    /// <summary>"US$100 million".</summary>
    private bool IsCurrency(int at) => Tokens[at].End < document.Text.Length && document.Text[Tokens[at].End] == '$';

    /// <summary>"Minister for Regional Development Anna Berg": capitalised common words before a given name and another name belong to a
    /// title.</summary>
    private bool IsBeforeFirstName(int at)
    {
        var end = at;
        while (end < Tokens.Count && end - at < LongestTitle && Tokens[end].IsCapitalised && IsCommon(end))
        {
            end++;
        }

        return end > at
            && end + 1 < Tokens.Count
            && Tokens[end].IsCapitalised
            && Tokens[end].Is(WordTags.FirstName)
            && Tokens[end + 1] is { IsCapitalised: true, Word: null or { Tags: WordTags.None or WordTags.FirstName } };
    }

    private bool IsCommon(int at) =>
        Tokens[at].Is(WordTags.Noun | WordTags.Adjective) && !Tokens[at].Is(WordTags.FirstName | WordTags.Office | WordTags.Honorific);

    /// <summary>"Hassan Sheikh Mohamud": a title inside a name is part of it.</summary>
    private bool IsInnerTitle(int at, int first) =>
        at == first + 1
        && Tokens[first].Is(WordTags.FirstName)
        && at + 1 < Tokens.Count
        && Tokens[at + 1] is { IsCapitalised: true } next
        && (next.Word is null or { Tags: WordTags.None or WordTags.FirstName });

    /// <summary>"Foreign Minister Shah Mahmood Khan", "Senator King": what monarchs are called is a name behind another's title.</summary>
    private bool IsTitledName(int at) =>
        at > 0 && Tokens[at].Word is { Office.Role: Monarch } && Tokens[at - 1].Word is { Office: { Role: not Monarch } };

    /// <summary>A weekday or month is no part of a name ("on Wednesday Colombia", "met Anna Maria Berg Thursday"), unless it follows or is
    /// a given name ("Theresa May").</summary>
    private bool IsTimeWord(Token token, int at, int first) =>
        document.Knowledge.TimeNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Stem(document.Text))
        && (
            at > first
                ? at > first + 1 || !Tokens[first].Is(WordTags.FirstName)
                : !token.Is(WordTags.FirstName)
                    || (
                        at > 0 && Tokens[at - 1].Is(WordTags.Preposition | WordTags.Adverb | WordTags.Determiner)
                        || (token.Has(TokenFlags.Initial))
                    )
        );

    /// <summary>A compound of a known name, or at the start of a sentence one of common nouns, is no personal name.</summary>
    private bool IsCompound(Token token, int at)
    {
        if (
            document.ReferenceAt[at] is null
            && (token.Word is null || token.Word.Tags == WordTags.None)
            && document.Knowledge.Pack.Gazetteer.Find(token.Stem(document.Text)) is null
        )
        {
            CompoundReader.Read(document, at);
        }

        return document.ReferenceAt[at] is { Form: ReferenceForm.Compound }
            || (
                token.Word is null
                && document.Words[at] is { } tail
                && (token.Has(TokenFlags.Initial) || tail.Is(WordTags.Office))
                && document.Knowledge.NameEndings.KindOf(document.StemOf(at), "initial") is null
            );
    }

    /// <summary>At the start of a sentence every word is capitalised: one that the lexicon knows is a name only with a given name's or a
    /// following name's help.</summary>
    private bool IsNameAtStart(Token token, int at)
    {
        if (token.Is(WordTags.FirstName))
        {
            return !token.Is(
                    WordTags.Preposition
                        | WordTags.Pronoun
                        | WordTags.Determiner
                        | WordTags.Subordinator
                        | WordTags.Coordinator
                        | WordTags.ClauseCoordinator
                        | WordTags.Possessive
                ) || NextIsName(at);
        }

        return token.Word is null
            || token.Word.Tags == WordTags.None
            || token.Word.Tags == WordTags.NameParticle
            || (
                !token.Is(
                    WordTags.Preposition
                        | WordTags.Determiner
                        | WordTags.Possessive
                        | WordTags.Pronoun
                        | WordTags.Subordinator
                        | WordTags.Coordinator
                        | WordTags.ClauseCoordinator
                        | WordTags.Adverb
                        | WordTags.Negation
                        | WordTags.Verb
                        | WordTags.Relative
                        | WordTags.Number
                        | WordTags.Former
                        | WordTags.Noun
                )
            );
    }

    private bool NextIsName(int at) =>
        at + 1 < Tokens.Count
        && Tokens[at + 1].IsCapitalised
        && !Tokens[at + 1].Has(TokenFlags.LineStart)
        && document.Knowledge.Pack.Gazetteer.Find(document.StemOf(at + 1)) is null;

    /// <summary>Where the genitive ending is lost in a final s: "Laos president", "Honduras regering", "Hamas politiska ledare".</summary>
    private bool IsBareGenitive(int end) =>
        document.Genitive.Length > 0
        && end < Tokens.Count
        && !Tokens[end - 1].Has(TokenFlags.AllCaps)
        && document.Knowledge.Pack.Grammar.HasBareGenitive(document.StemOf(end - 1))
        && IsOwned(Tokens[end].Word is { Tags: WordTags.Adjective } && end + 1 < Tokens.Count ? end + 1 : end);

    private bool IsOwned(int at) =>
        !Tokens[at].IsCapitalised
        && !Tokens[at].Has(TokenFlags.LineStart)
        && Tokens[at].Is(WordTags.Noun | WordTags.Office)
        && !Tokens[at].Is(WordTags.Verb | WordTags.Preposition | WordTags.Adverb | WordTags.Definite);

    private static ReferenceForm Form(EntryForm form) =>
        form switch
        {
            EntryForm.Capital => ReferenceForm.Capital,
            EntryForm.Metonym => ReferenceForm.Metonym,
            EntryForm.Adjective => ReferenceForm.Adjective,
            EntryForm.Demonym => ReferenceForm.Demonym,
            _ => ReferenceForm.Name,
        };
}
