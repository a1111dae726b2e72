using Graph.Extraction.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>An article under analysis: its tokens and what is known of them so far.</summary>
internal sealed class Document(Article article, Knowledge knowledge, Workspace workspace, QuoteLayout quotes)
{
    public Article Article { get; } = article;

    public string Text => Article.Text;

    public Knowledge Knowledge { get; } = knowledge;

    public Workspace Workspace { get; } = workspace;

    public List<Token> Tokens { get; } = workspace.Tokens;

    public QuoteLayout Quotes { get; } = quotes;

    /// <summary>The reference that begins at a token, or null.</summary>
    public Reference?[] ReferenceAt { get; } = workspace.ReferenceAt;

    /// <summary>What a token is as a word of its phrase: its lexicon entry, or that of the last part of a compound.</summary>
    public Word?[] Words { get; } = workspace.Words;

    public EntityTable Entities { get; } = new(knowledge, workspace);

    public ReadOnlySpan<char> TextOf(int token) => Tokens[token].Text(Text);

    public ReadOnlySpan<char> StemOf(int token) => Tokens[token].Stem(Text);

    /// <summary>The words of a range of tokens.</summary>
    public string TextOf(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End];

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public TextSpan SpanOf(Sentence sentence) => SpanOf(sentence.First, sentence.End);

    /// <summary>The lemmas of a phrase's noun: that of the whole compound (medeldistansrobot) and that of its last part (robot).</summary>
    public NounLemmas NounLemmas(NounPhrase phrase)
    {
        if (phrase.Noun is not { } noun)
        {
            return default;
        }

        var lemma = noun.Noun ?? noun.Text;
        var text = StemOf(phrase.NounAt);
        if (phrase.CompoundLemma is null && text.Length > noun.Text.Length && text.EndsWith(noun.Text, StringComparison.OrdinalIgnoreCase))
        {
            phrase.CompoundLemma = string.Concat(text[..^noun.Text.Length], lemma).ToLowerInvariant();
        }

        return new NounLemmas(phrase.CompoundLemma, lemma);
    }

    /// <summary>Whether words of voting stand in a range of tokens.</summary>
    public bool SpeaksOfVoting(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words[i] is { } word && Knowledge.VoteForms.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
