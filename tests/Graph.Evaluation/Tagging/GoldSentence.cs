using Graph.Evaluation.Treebanks;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Evaluation.Tagging;

/// <summary>A sentence of a treebank cut as the pack cuts it, with the treebank's tag of each token.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">The pack's tokens.</param>
/// <param name="Names">1 where a name of the gazetteer begins, 2 inside it.</param>
/// <param name="Gold">Tags; null where a token has none: phrases that the pack makes one, pieces of a word that it cuts.</param>
internal sealed record GoldSentence(string Text, List<Token> Tokens, byte[] Names, Tag?[] Gold)
{
    public static GoldSentence Of(Tree tree, LanguagePack pack)
    {
        var tokens = Tokenizer.Tokenize(tree.Text, pack.Lexicon);
        var gold = new Tag?[tokens.Count];
        var (first, at) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = at + LengthOf(tokens[i], tree.Text);
            while (first < tree.Words.Count && tree.Words[first].Span.End <= at)
            {
                first++;
            }

            gold[i] = TagOf(tree, first, at, end, tokens[i]);
            at = end;
        }

        return new GoldSentence(tree.Text, tokens, NamesOf(tree.Text, tokens, pack), gold);
    }

    /// <summary>The tag of the words inside a token: that of the first whose head lies outside.</summary>
    private static Tag? TagOf(Tree tree, int first, int start, int end, Token token)
    {
        if (first >= tree.Words.Count || (token.Word is { } known && known.Text.Contains(' ', StringComparison.Ordinal)))
        {
            return null;
        }

        var word = tree.Words[first];
        var last = first + tree.Words.Skip(first).TakeWhile(w => w.Span.Start < end).Count();
        if (last == first + 1 && word.Upos != "PUNCT" && word.Span.End - word.Span.Start > end - start + 1)
        {
            return null;
        }

        var head = tree.Words.Take(last).Skip(first).FirstOrDefault(w => w.Head < first || w.Head >= last);
        return head is null ? null : PassiveForm.Set(UniversalTag.Of(head), token);
    }

    private static int LengthOf(Token token, string text) => token.Text(text).ToString().Count(c => !char.IsWhiteSpace(c));

    private static byte[] NamesOf(string text, List<Token> tokens, LanguagePack pack)
    {
        var names = new byte[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (pack.Gazetteer.MatchAt(tokens, i, tokens.Count, text) is { } match)
            {
                names[i] = 1;
                names.AsSpan(i + 1, match.Tokens - 1).Fill(2);
                i += match.Tokens - 1;
            }
        }

        return names;
    }
}
