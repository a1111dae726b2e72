using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <content>States told by one word that is not their name: "the North", "the Putin regime".</content>
internal sealed partial class NameFinder
{
    private Reference? StateAt(int at) =>
        ShortenedState(at) is { } state ? new Reference(at, at + 1, state, ReferenceForm.Name, Tokens[at].Has(TokenFlags.Genitive))
        : GovernedBy(at) is { } governed ? new Reference(at, at + 1, governed, ReferenceForm.Adjective, false)
        : null;

    private void LearnShortened(string first, Entity state) =>
        _shortened[first] = _shortened.GetValueOrDefault(first, state) == state ? state : null;

    /// <summary>"The North": the first word of a state's name, behind an article, where the text has named the whole before.</summary>
    private Entity? ShortenedState(int at) =>
        _shortened.Count > 0
        && at > 0
        && Tokens[at] is { IsCapitalised: true } token
        && Tokens[at - 1].Is(WordTags.Determiner)
        && !token.Has(TokenFlags.LineStart)
        && !(at + 1 < Tokens.Count && Tokens[at + 1].IsCapitalised)
        && _shortened.TryGetValue(document.StemOf(at).ToString(), out var state)
            ? state
            : null;

    /// <summary>"The Trump administration", "the Assad regime": the state whose leader is named right before a word for its
    /// government.</summary>
    private Entity? GovernedBy(int at) =>
        at + 1 < Tokens.Count
        && Tokens[at] is { IsCapitalised: true } name
        && !name.Has(TokenFlags.Genitive)
        && Tokens[at + 1] is { IsCapitalised: false, Word: { } noun }
        && document.Knowledge.Pack.Grammar.Governing.Contains(noun.NounLemma)
        && !(at > 0 && Tokens[at - 1].Is(WordTags.FirstName))
            ? document.LedBy(document.StemOf(at))
            : null;

    /// <summary>"Neighbouring Niger": a common word that opens a sentence right before a state describes it.</summary>
    private bool DescribesState(int at) =>
        Tokens[at] is { IsCapitalised: true } token
        && token.Has(TokenFlags.Initial)
        && (token.Word is { Tags: not WordTags.None } word ? word.Is(WordTags.Adjective | WordTags.Participle) : document.LooksCommon(at))
        && at + 1 < Tokens.Count
        && !Tokens[at + 1].Has(TokenFlags.LineStart)
        && !Tokens[at + 1].Is(WordTags.FirstName)
        && document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, at + 1, Tokens.Count, document.Text)
            is { Entry: { Kind: EntryKind.State, Form: EntryForm.Name } } state
        && !(at + 1 + state.Tokens < Tokens.Count && Tokens[at + 1 + state.Tokens].IsCapitalised);
}
