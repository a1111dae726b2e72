using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Tells whether one capitalised word by itself is somebody: by its form, by what stands beside it, or by what it does.</summary>
internal sealed class LoneName(Document document)
{
    private const string Person = "person";

    /// <summary>So many words a name has at most, looking back from its end.</summary>
    private const int LongestName = 4;

    /// <summary>So many words stand at most between an auxiliary and its verb: "har redan länge varnat".</summary>
    private const int MostBetween = 2;

    private List<Token> Tokens => document.Tokens;

    /// <summary>Whether a token names a person.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="initial">Whether it begins a sentence, where a capital tells nothing.</param>
    public bool IsPerson(int at, bool initial)
    {
        var token = Tokens[at];
        if (
            token.Has(TokenFlags.AllCaps)
            || IsDetermined(at)
            || document.StemOf(at).IndexOfAnyInRange('0', '9') >= 0
            || IsBehind(at, document.Knowledge.Pack.Grammar.Place)
        )
        {
            return false;
        }

        if (token.Is(WordTags.FirstName) && (!initial || token.Word!.Tags == WordTags.FirstName))
        {
            return true;
        }

        if (EndsLikeSurname(at, initial) || IsSurname(document.StemOf(at)))
        {
            return !IsBehind(at, document.Knowledge.PlacePrepositions);
        }

        return token.Word is null or { Tags: WordTags.None }
            ? IsBesidePerson(at) || IsDescribed(at) || (initial ? !document.LooksCommon(at) && ActsFirst(at) : Acts(at))
            : !initial && Speaks(at, token.Word);
    }

    /// <summary>"The West condemned it": where nouns are not joined in writing no article stands before a person's name.</summary>
    private bool IsDetermined(int at) =>
        !document.Knowledge.Pack.Grammar.Compounds
        && at > 0
        && !Tokens[at].Has(TokenFlags.LineStart)
        && document.IsAmong(document.Knowledge.DefiniteDeterminers, at - 1);

    /// <summary>"Säger Berg", "Hill said": inside a sentence a common noun with a capital is somebody beside a verb of speech, unless it
    /// is a word for a body or for people.</summary>
    private bool Speaks(int at, Word word) =>
        word.Noun is { } noun
        && !word.Is(WordTags.Office | WordTags.Definite)
        && (noun == word.Text || !word.Is(WordTags.Plural))
        && !document.Knowledge.IsStateOrgan(word)
        && !document.Knowledge.Cues.TryFind(word.Text, out _)
        && (
            (!Tokens[at - 1].Is(WordTags.Coordinator) && document.Knowledge.IsSpeech(FiniteVerb(at - 1)))
            || (Tokens[at - 1].Kind == TokenKind.Mark && document.Knowledge.IsSpeech(FiniteVerb(at + 1)))
        );

    /// <summary>"Hansen"; a definite noun, "Alliansen", only ends like one.</summary>
    private bool EndsLikeSurname(int at, bool initial) =>
        !Tokens[at].Is(WordTags.Definite)
        && document.Knowledge.NameEndings.KindOf(document.StemOf(at), initial ? "surname|initial" : "surname") == Person;

    private bool IsSurname(ReadOnlySpan<char> stem)
    {
        var names = document.Knowledge.Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        return names.Contains(stem) || (document.Genitive.IsIn(stem) && names.Contains(document.Genitive.Bare(stem)));
    }

    /// <summary>"67-årige McAfee", "serbiske Danijel"; "Brodys barndom"; "Furrh, 44,".</summary>
    private bool IsDescribed(int at) =>
        (
            at > 0
            && !Tokens[at].Has(TokenFlags.LineStart)
            && Tokens[at - 1] is { IsCapitalised: false, Kind: not TokenKind.Mark }
            && document.Knowledge.NameEndings.KindOf(document.TextOf(at - 1), "epithet") is not null
        )
        || document.OwnerTold(at + 1) == Ownership.Person
        || (
            at + 3 < Tokens.Count
            && Tokens[at + 1].IsMark(',')
            && Tokens[at + 2] is { Kind: TokenKind.Number } age
            && age.End - age.Start == 2
            && Tokens[at + 3] is { Kind: TokenKind.Mark, Mark: ',' or '.' }
        );

    /// <summary>"Ajla och Per Holm": joined with somebody.</summary>
    private bool IsBesidePerson(int at) =>
        (at + 2 < Tokens.Count && Tokens[at + 1].Is(WordTags.Coordinator) && IsPersonAt(at + 2))
        || (at > 1 && Tokens[at - 1].Is(WordTags.Coordinator) && PersonEndsAt(at - 1) && !IsPortfolio(at));

    /// <summary>"Education and Culture Minister": the first part of a title.</summary>
    private bool IsPortfolio(int at) =>
        at + 2 < Tokens.Count && Tokens[at + 1].Is(WordTags.Coordinator) && Tokens[at + 2].Is(WordTags.Office);

    private bool IsPersonAt(int at) => document.ReferenceAt[at] is { Entity.Kind: EntityKind.Person, Form: ReferenceForm.Name };

    private bool PersonEndsAt(int end) =>
        document.ReferenceEndingAt(end, LongestName) is { Entity.Kind: EntityKind.Person, Form: ReferenceForm.Name };

    /// <summary>At the start of a sentence: a verb of speech or of people follows that has no subject behind it ("Viktigast anser hon" is
    /// nobody).</summary>
    private bool ActsFirst(int at) =>
        Deed(at + 1) is { } verb
        && (
            document.Knowledge.IsSpeech(verb)
            || (
                document.Knowledge.HumanVerbs.ContainsKey(verb)
                && document.Knowledge.NameEndings.KindOf(document.StemOf(at), "plural") is null
            )
        )
        && !(
            document.Knowledge.Pack.Grammar.VerbSecond
            && at + 2 < Tokens.Count
            && (Tokens[at + 2].Is(WordTags.Pronoun) || Tokens[at + 2].IsCapitalised)
        );

    private bool Acts(int at) =>
        (Deed(at + 1) is { } verb && IsHuman(verb))
        || (!Modifies(at) && (IsObjectOf(at - 1) || IsInvertedSubjectOf(at - 1, at)))
        || IsTitled(at - 1);

    /// <summary>"Criticized European leaders": where nouns are not joined in writing a capital right before one describes it.</summary>
    private bool Modifies(int at) =>
        !document.Knowledge.Pack.Grammar.Compounds
        && at + 1 < Tokens.Count
        && Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: false } next
        && next.Is(WordTags.Noun)
        && !next.Is(WordTags.Preposition | WordTags.Adverb | WordTags.Subordinator);

    private bool IsHuman(string verb) => document.Knowledge.IsSpeech(verb) || document.Knowledge.HumanVerbs.ContainsKey(verb);

    /// <summary>"målvakten Wesslau": a definite noun of somebody right before it.</summary>
    private bool IsTitled(int at) =>
        at >= 0
        && Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false }
        && !Tokens[at + 1].Has(TokenFlags.LineStart)
        && document.Knowledge.NameEndings.KindOf(document.StemOf(at), "title") is not null;

    private bool IsBehind(int at, IReadOnlySet<string> prepositions) =>
        at > 0
        && !Tokens[at].Has(TokenFlags.LineStart)
        && Tokens[at - 1].Word is { } before
        && before.Is(WordTags.Preposition)
        && prepositions.Contains(before.Text);

    private string? FiniteVerb(int at) =>
        at >= 0
        && at < Tokens.Count
        && Tokens[at] is { IsCapitalised: false } token
        && token.Is(WordTags.Finite)
        && !token.Is(WordTags.Preposition | WordTags.Noun)
            ? token.Word!.Verb
            : null;

    /// <summary>The verb that a finite verb stands for: behind an auxiliary the one that depends on it.</summary>
    private string? Deed(int at) => FiniteVerb(at) is { } verb ? DependentOf(verb, at + 1) ?? verb : null;

    /// <summary>The verb that depends on an auxiliary, from a token on; null where none follows soon.</summary>
    private string? DependentOf(string auxiliary, int from)
    {
        if (document.Knowledge.VerbEffectOf(auxiliary) is VerbEffect.None or VerbEffect.Copula or VerbEffect.Exist)
        {
            return null;
        }

        for (var i = from; i < Tokens.Count && i <= from + MostBetween && Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Tokens[i].Is(WordTags.Supine | WordTags.Infinitive) && Tokens[i].Word!.Verb is { } verb)
            {
                return verb;
            }

            if (!Tokens[i].Is(WordTags.Adverb | WordTags.Negation))
            {
                break;
            }
        }

        return null;
    }

    private bool IsPersonal(string verb) => document.Knowledge.HumanVerbs.TryGetValue(verb, out var value) && value.Length > 0;

    private bool IsObjectOf(int at) => FiniteVerb(at) is { } verb && IsPersonal(verb);

    /// <summary>"säger Wesslau", "hade Hedin varnat".</summary>
    private bool IsInvertedSubjectOf(int at, int name) =>
        FiniteVerb(at) is { } verb
        && (
            document.Knowledge.IsSpeech(verb)
            || (document.Knowledge.Pack.Grammar.VerbSecond && IsHuman(DependentOf(verb, name + 1) ?? verb))
        );
}
