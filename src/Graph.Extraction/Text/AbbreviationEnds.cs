using System.Runtime.InteropServices;
using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Parts the stop of an abbreviation from it where the sentence ends there as well: "Iran condemned the U.S. China met the U.K. in
/// Geneva."</summary>
internal static class AbbreviationEnds
{
    private const WordTags Openers =
        WordTags.Pronoun
        | WordTags.Determiner
        | WordTags.Preposition
        | WordTags.Subordinator
        | WordTags.ClauseCoordinator
        | WordTags.Possessive
        | WordTags.Conditional;

    public static void Part(List<Token> tokens, string text, LanguagePack pack)
    {
        List<int>? ends = null;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var token = tokens[i];
            if (
                token.Kind == TokenKind.Word
                && text[token.End - 1] == '.'
                && token.Text(text)[..^1].Contains('.')
                && tokens[i + 1].IsCapitalised
                && BeginsSentence(tokens, i + 1, text, pack)
            )
            {
                (ends ??= []).Add(i);
            }
        }

        if (ends is not null)
        {
            Part(tokens, ends, text, pack.Lexicon);
        }
    }

    /// <summary>Moves each token to its place once, from the last to the first, with the stops between them.</summary>
    private static void Part(List<Token> tokens, List<int> ends, string text, Lexicon lexicon)
    {
        var from = tokens.Count - 1;
        CollectionsMarshal.SetCount(tokens, tokens.Count + ends.Count);
        for (var parted = ends.Count; parted > 0; parted--)
        {
            for (; from > ends[parted - 1]; from--)
            {
                tokens[from + parted] = tokens[from];
            }

            var token = tokens[from];
            var end = token.End - 1;
            tokens[from + parted] = new Token(end, end + 1, end + 1, TokenKind.Mark, TokenFlags.None, '.', null);
            tokens[from + parted - 1] = token with
            {
                End = end,
                StemEnd = end,
                Word = lexicon.Find(text.AsSpan(token.Start, end - token.Start)),
            };
            from--;
        }
    }

    /// <summary>A function word in capitals, or a name with its verb.</summary>
    private static bool BeginsSentence(List<Token> tokens, int at, string text, LanguagePack pack)
    {
        if (tokens[at].Is(Openers) && !tokens[at].Is(WordTags.FirstName | WordTags.Noun))
        {
            return true;
        }

        return !BeginsName(tokens, at - 1, text, pack)
            && pack.Gazetteer.MatchAt(tokens, at, tokens.Count, text)
                is { Genitive: false, Entry: { Kind: EntryKind.State or EntryKind.Organization, Form: EntryForm.Name } } name
            && at + name.Tokens < tokens.Count
            && tokens[at + name.Tokens] is { IsCapitalised: false } verb
            && verb.Is(WordTags.Finite)
            && !verb.Is(WordTags.Noun | WordTags.Preposition);
    }

    /// <summary>"The U.N. General Assembly met": whether the abbreviation begins a longer name.</summary>
    private static bool BeginsName(List<Token> tokens, int at, string text, LanguagePack pack) =>
        pack.Gazetteer.MatchAt(tokens, at, tokens.Count, text) is { Tokens: > 1 };
}
