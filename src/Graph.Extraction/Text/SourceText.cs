using System.Collections.Frozen;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>The text of an article as tokens, with what the language pack says of them. It is kept for the next article of its language,
/// with all that is made for it once.</summary>
internal class SourceText(Knowledge knowledge)
{
    /// <summary>No word of a pack is longer.</summary>
    private const int LongestWord = 64;

    /// <summary>The article that is read, null between two.</summary>
    private Article? _article;

    private CleanText? _clean;
    private QuoteLayout? _quotes;

    public Article Article => _article!;

    /// <summary>The text with its way back into the article.</summary>
    public CleanText Clean => _clean!;

    /// <summary>The text as it is read; where it differs from the article's own, its places are put right at the end.</summary>
    public string Text { get; private set; } = "";

    public Knowledge Knowledge { get; } = knowledge;

    public Buffers Buffers { get; } = new();

    public List<Token> Tokens => Buffers.Tokens;

    /// <summary>What a token is as a word of its phrase: its lexicon entry, or that of the last part of a compound.</summary>
    public Word?[] Words => Buffers.Words;

    public QuoteLayout Quotes => _quotes!;

    /// <summary>Of each token: 1 where a name begins, 2 inside it, 0 elsewhere.</summary>
    public ReadOnlySpan<byte> NameMarks => Buffers.NameMarks;

    /// <summary>Cuts an article into tokens and quotes.</summary>
    protected void Begin(Article article)
    {
        (_article, _clean) = (article, CleanText.Of(article.Text, Knowledge));
        Text = _clean.Text;
        Buffers.Begin(Text, Knowledge.Pack);
        _quotes = Knowledge.Quotes.Find(Tokens, Text);
    }

    /// <summary>Forgets the article.</summary>
    protected void End()
    {
        Buffers.End();
        (_article, _clean, _quotes, Text) = (null, null, null, "");
    }

    public ReadOnlySpan<char> TextOf(int token) => Tokens[token].Text(Text);

    public ReadOnlySpan<char> StemOf(int token) => Tokens[token].Stem(Text);

    /// <summary>The words of a range of tokens.</summary>
    public string TextOf(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End];

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public TextSpan SpanOf(SentenceRange sentence) => SpanOf(sentence.First, sentence.End);

    /// <summary>A token in lower case, as the lexicon writes it where it knows it.</summary>
    public string LowerOf(int token) => Tokens[token].Word?.Text ?? Tokens[token].Text(Text).ToString().ToLowerInvariant();

    /// <summary>Infinitive of the verb that a token is a form of, or null.</summary>
    public string? VerbOf(int token) => Words[token]?.Verb;

    /// <summary>Whether a token is a form of one of some verbs, told by their infinitives.</summary>
    public bool IsFormOf(int token, FrozenSet<string> verbs) => VerbOf(token) is { } lemma && verbs.Contains(lemma);

    /// <summary>The lemmas of a noun: that of the whole compound (medeldistansrobot) and that of its last part (robot).</summary>
    public NounLemmas LemmasOf(int at, Word? noun)
    {
        if (noun is null)
        {
            return default;
        }

        var lemma = noun.NounLemma;
        var text = StemOf(at);
        var isCompound = text.Length > noun.Text.Length && text.EndsWith(noun.Text, StringComparison.OrdinalIgnoreCase);
        return new NounLemmas(isCompound ? string.Concat(text[..^noun.Text.Length], lemma).ToLowerInvariant() : null, lemma);
    }

    /// <summary>Whether a token is a preposition that marks the agent of a passive.</summary>
    public bool MarksAgent(int token) => Tokens[token].Word is { } word && Knowledge.Pack.Grammar.Agent.Contains(word.Text);

    /// <summary>Whether a token (or -1 for none) is one of some words.</summary>
    public bool IsOneOf(int token, FrozenSet<string> words) => token >= 0 && Words[token] is { } word && words.Contains(word.Text);

    /// <summary>Whether a token, known to the lexicon or not, is one of some words in lower case.</summary>
    public bool IsAmong(FrozenSet<string> words, int token)
    {
        if (Tokens[token].Word is { } word)
        {
            return words.Contains(word.Text);
        }

        Span<char> lower = stackalloc char[LongestWord];
        var length = TextOf(token).ToLowerInvariant(lower);
        return length >= 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }

    /// <summary>Whether one of some words, known to the lexicon or not, stands in a range of tokens.</summary>
    public bool HasOneOf(int first, int end, FrozenSet<string> words)
    {
        for (var i = first; i < end; i++)
        {
            if (IsAmong(words, i))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Whether a sentence is the heading of the article: its first line, which no full stop ends.</summary>
    public bool IsHeading(SentenceRange sentence)
    {
        if (Tokens[sentence.End - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' })
        {
            return false;
        }

        for (var i = 1; i <= sentence.First; i++)
        {
            if (Tokens[i].Has(TokenFlags.ParagraphStart))
            {
                return false;
            }
        }

        return true;
    }
}
