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
                var end = token.End - 1;
                tokens[i] = token with { End = end, StemEnd = end, Word = pack.Lexicon.Find(text.AsSpan(token.Start, end - token.Start)) };
                tokens.Insert(i + 1, new Token(end, end + 1, end + 1, TokenKind.Mark, TokenFlags.None, '.', null));
                i++;
            }
        }
    }

    /// <summary>A function word in capitals, or a name with its verb.</summary>
    private static bool BeginsSentence(List<Token> tokens, int at, string text, LanguagePack pack)
    {
        if (tokens[at].Is(Openers) && !tokens[at].Is(WordTags.FirstName | WordTags.Noun))
        {
            return true;
        }

        return pack.Gazetteer.MatchAt(tokens, at, tokens.Count, text)
                is { Genitive: false, Entry: { Kind: EntryKind.State or EntryKind.Organization, Form: EntryForm.Name } } name
            && at + name.Tokens < tokens.Count
            && tokens[at + name.Tokens] is { IsCapitalised: false } verb
            && verb.Is(WordTags.Finite)
            && !verb.Is(WordTags.Noun | WordTags.Preposition);
    }
}
