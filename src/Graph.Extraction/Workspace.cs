using Graph.Extraction.Claims;
using Graph.Extraction.Clauses;
using Graph.Extraction.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>
/// What an analysis writes on, lent again for the next article: lists and arrays over the tokens, and the pieces that sentences are taken
/// apart into. The pieces of one sentence are good until the next is begun; nothing that an analysis gives away may hold on to any of it.
/// </summary>
internal sealed class Workspace
{
    /// <summary>One that has grown for a longer article is not worth the memory.</summary>
    private const int MostTokensKept = 1 << 16;

    public List<Token> Tokens { get; } = [];

    public Reference?[] ReferenceAt { get; private set; } = [];

    public Word?[] Words { get; private set; } = [];

    public int[] QuoteEnd { get; private set; } = [0];

    public List<Sentence> Sentences { get; } = [];

    public List<Sentence> SentencesOfQuote { get; } = [];

    public List<NounPhrase> PhrasesInOrder { get; } = [];

    public List<ClaimDraft> Claims { get; } = [];

    public List<Rejection> Rejections { get; } = [];

    public Dictionary<(EntityKind Kind, string Key), Entity> EntityByKey { get; } = [];

    public List<Entity> Entities { get; } = [];

    public Dictionary<NodeId, Claim> ClaimById { get; } = [];

    public List<Actor> Actors { get; } = [];

    public HashSet<NodeId> ActorIds { get; } = [];

    public IdHash Id { get; } = new();

    public Pool<Chunk> Chunks { get; } = new();

    public Pool<NounPhrase> Phrases { get; } = new();

    public Pool<Clause> Clauses { get; } = new();

    public Pool<Element> Elements { get; } = new();

    public bool IsWorthKeeping => Tokens.Capacity <= MostTokensKept;

    /// <summary>Cuts a text into tokens and makes room for what will be known of each.</summary>
    public void Begin(string text, Lexicon lexicon)
    {
        Tokenizer.Tokenize(text, lexicon, Tokens);
        if (ReferenceAt.Length < Tokens.Count)
        {
            (ReferenceAt, Words, QuoteEnd) = (new Reference?[Tokens.Capacity], new Word?[Tokens.Capacity], new int[Tokens.Capacity + 1]);
        }

        for (var i = 0; i < Tokens.Count; i++)
        {
            Words[i] = Tokens[i].Word;
        }
    }

    /// <summary>Forgets the article.</summary>
    public void End()
    {
        Array.Clear(ReferenceAt, 0, Tokens.Count);
        Array.Clear(QuoteEnd, 0, Tokens.Count + 1);
        Tokens.Clear();
        Sentences.Clear();
        PhrasesInOrder.Clear();
        Claims.Clear();
        Rejections.Clear();
        EntityByKey.Clear();
        Entities.Clear();
        ClaimById.Clear();
        Actors.Clear();
        ActorIds.Clear();
    }

    public void BeginSentence()
    {
        PhrasesInOrder.Clear();
        Chunks.TakeBackAll();
        Phrases.TakeBackAll();
        Clauses.TakeBackAll();
        Elements.TakeBackAll();
    }
}
