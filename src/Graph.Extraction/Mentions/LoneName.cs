using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Tells whether one capitalised word by itself is somebody: by its form, or by what it does.</summary>
internal sealed class LoneName(Document document)
{
    private const string Person = "person";

    private List<Token> Tokens => document.Tokens;

    /// <summary>Whether a token names a person.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="initial">Whether it begins a sentence, where a capital tells nothing.</param>
    public bool IsPerson(int at, bool initial)
    {
        var token = Tokens[at];
        if (
            token.Has(TokenFlags.AllCaps)
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

        if (document.Knowledge.NameEndings.KindOf(document.StemOf(at), initial ? "surname|initial" : "surname") == Person)
        {
            return !IsBehind(at, document.Knowledge.PlacePrepositions);
        }

        return (token.Word is null or { Tags: WordTags.None }) && (initial ? !LooksCommon(at) && Speaks(at + 1) : Acts(at));
    }

    /// <summary>Whether a verb of speech follows that has no subject behind it: "Viktigast anser hon" is nobody.</summary>
    private bool Speaks(int at) =>
        FiniteVerb(at) is { } verb
        && document.Knowledge.SpeechVerbs.ContainsKey(verb)
        && !(
            document.Knowledge.Pack.Grammar.VerbSecond
            && at + 1 < Tokens.Count
            && (Tokens[at + 1].Is(WordTags.Pronoun) || Tokens[at + 1].IsCapitalised)
        );

    private bool Acts(int at) =>
        FiniteVerb(at + 1) is { } verb
            && (document.Knowledge.SpeechVerbs.ContainsKey(verb) || document.Knowledge.HumanVerbs.ContainsKey(verb))
        || IsObjectOf(at - 1)
        || IsInvertedSubjectOf(at - 1)
        || IsTitled(at - 1);

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

    /// <summary>At the start of a sentence the lexicon's unknown nouns have capitals too.</summary>
    private bool LooksCommon(int at) =>
        document.Words[at] is not null || document.Knowledge.NameEndings.KindOf(document.StemOf(at), "common") is not null;

    private string? FiniteVerb(int at) =>
        at >= 0
        && at < Tokens.Count
        && Tokens[at] is { IsCapitalised: false } token
        && token.Is(WordTags.Finite)
        && !token.Is(WordTags.Preposition | WordTags.Noun)
            ? token.Word!.Verb
            : null;

    private bool IsPersonal(string verb) => document.Knowledge.HumanVerbs.TryGetValue(verb, out var value) && value.Length > 0;

    private bool IsObjectOf(int at) => FiniteVerb(at) is { } verb && IsPersonal(verb);

    private bool IsInvertedSubjectOf(int at) =>
        FiniteVerb(at) is { } verb
        && (
            document.Knowledge.SpeechVerbs.ContainsKey(verb)
            || (document.Knowledge.Pack.Grammar.VerbSecond && document.Knowledge.HumanVerbs.ContainsKey(verb))
        );
}
