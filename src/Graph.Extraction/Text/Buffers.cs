using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Sentences;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Lists and arrays over the tokens of an article, lent again for the next one. Nothing that is given away may hold on to
/// them.</summary>
internal sealed class Buffers
{
    /// <summary>One that has grown for a longer article is not worth the memory.</summary>
    private const int MostTokensKept = 1 << 16;

    private readonly List<object> _kept = [];

    public List<Token> Tokens { get; } = [];

    public Word?[] Words { get; private set; } = [];

    public byte[] NameMarks { get; private set; } = [];

    public int[] QuoteEnd { get; private set; } = [0];

    public List<SentenceRange> Sentences { get; } = [];

    /// <summary>What a later station writes on, kept from article to article; one of each type.</summary>
    public T Kept<T>()
        where T : class, new() => Kept(this, static _ => new T());

    /// <summary>A later station that is made once for <paramref name="owner"/>, the one document of these buffers.</summary>
    public T Kept<T, TOwner>(TOwner owner, Func<TOwner, T> make)
        where T : class
    {
        foreach (var kept in _kept)
        {
            if (kept is T one)
            {
                return one;
            }
        }

        var made = make(owner);
        _kept.Add(made);
        return made;
    }

    /// <summary>A list that is lent to one station for an article.</summary>
    public List<T> Emptied<T>()
    {
        var list = Kept<List<T>>();
        list.Clear();
        return list;
    }

    public bool IsWorthKeeping => Tokens.Capacity <= MostTokensKept;

    /// <summary>A dictionary by words that is lent to one station for an article.</summary>
    public Dictionary<string, T> EmptiedByWord<T>()
    {
        var dictionary = Kept(this, static _ => new Dictionary<string, T>(StringComparer.Ordinal));
        dictionary.Clear();
        return dictionary;
    }

    /// <summary>Cuts a text into tokens and makes room for what will be known of each.</summary>
    public void Begin(string text, LanguagePack pack)
    {
        Tokenizer.Tokenize(text, pack.Lexicon, Tokens);
        AbbreviationEnds.Part(Tokens, text, pack);
        InitialMarker.Mark(Tokens);
        if (Words.Length < Tokens.Count)
        {
            (Words, NameMarks, QuoteEnd) = (new Word?[Tokens.Capacity], new byte[Tokens.Capacity], new int[Tokens.Capacity + 1]);
        }

        for (var i = 0; i < Tokens.Count; i++)
        {
            Words[i] = Tokens[i].Word;
        }
    }

    /// <summary>Forgets the article.</summary>
    public void End()
    {
        Array.Clear(QuoteEnd, 0, Tokens.Count + 1);
        Array.Clear(NameMarks, 0, Tokens.Count);
        Tokens.Clear();
        Sentences.Clear();
    }
}
