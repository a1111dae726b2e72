using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Phrases;

/// <summary>Cuts a sentence into chunks: noun phrases, verb forms, function words, dates and opaque quotes.</summary>
internal sealed class Chunker(Document document, DateFinder dates, Workspace workspace)
{
    private const int MostDatesRemembered = 64;

    private readonly VerbDecider _verbs = new(document);
    private readonly NounPhraseReader _phrases = new(document, new VerbDecider(document), workspace.Phrases);
    private readonly List<DateMention> _dates = [];

    /// <summary>The chunks that were read last.</summary>
    public List<Chunk> Chunks { get; } = [];

    private List<Token> Tokens => document.Tokens;

    /// <summary>The chunks of a range of tokens; the list is good until the next call.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Behind the last token.</param>
    /// <param name="quoteEnd">For each token, the index behind the opaque quote that begins there, or 0.</param>
    public List<Chunk> Chunk(int first, int end, ReadOnlySpan<int> quoteEnd)
    {
        Chunks.Clear();
        if (_dates.Count > MostDatesRemembered || (first < end && Tokens[first].Has(TokenFlags.ParagraphStart)))
        {
            _dates.Clear();
        }

        var nextDate = _dates.Count;
        dates.Find(Tokens, first, end, document.Text, _dates);
        for (var at = first; at < end;)
        {
            while (nextDate < _dates.Count && _dates[nextDate].FirstToken < at)
            {
                nextDate++;
            }

            if (quoteEnd.Length > 0 && quoteEnd[at] > at)
            {
                Add(ChunkKind.Quote, at, Math.Min(quoteEnd[at], end));
                at = Math.Min(quoteEnd[at], end);
            }
            else if (nextDate < _dates.Count && _dates[nextDate].FirstToken == at)
            {
                Chunks.Add(workspace.Chunks.Lend().Set(ChunkKind.Date, at, _dates[nextDate].EndToken, date: _dates[nextDate].Expression));
                at = _dates[nextDate].EndToken;
                _verbs.BehindDate = at;
            }
            else
            {
                var stop = nextDate < _dates.Count ? _dates[nextDate].FirstToken : end;
                at = ReadPlain(at, stop, quoteEnd);
            }
        }

        return Chunks;
    }

    private void Add(ChunkKind kind, int first, int end, Word? word = null) => Chunks.Add(workspace.Chunks.Lend().Set(kind, first, end, word));

    private int ReadPlain(int at, int stop, ReadOnlySpan<int> quoteEnd)
    {
        var token = Tokens[at];
        if (token.Kind == TokenKind.Mark && !NounPhraseReader.IsCurrency(token.Mark))
        {
            AddMark(at, token.Mark);
            return at + 1;
        }

        var word = document.Words[at];
        if (word is not null && _verbs.IsVerb(at, stop))
        {
            Chunks.Add(workspace.Chunks.Lend().Set(ChunkKind.Verb, at, at + 1, word, word.Tags & (WordTags.Verb | WordTags.Passive)));
            return at + 1;
        }

        for (var i = at + 1; quoteEnd.Length > 0 && i < stop; i++)
        {
            if (quoteEnd[i] > i)
            {
                stop = i;
            }
        }

        if (!IsClauseWord(at, word, stop) && _phrases.Read(at, stop) is { } phrase)
        {
            Chunks.Add(workspace.Chunks.Lend().Set(ChunkKind.Noun, at, phrase.End, phrase: phrase));
            return phrase.End;
        }

        Add(Kind(word), at, at + 1, word);
        return at + 1;
    }

    /// <summary>A word such as "that" begins a clause unless a common noun follows it at once.</summary>
    private bool IsClauseWord(int at, Word? word, int stop) =>
        word is not null && word.Is(WordTags.Determiner) && word.Is(WordTags.Subordinator | WordTags.Relative)
        && !(at + 1 < stop && document.ReferenceAt[at + 1] is null && document.Words[at + 1] is { } next && next.Is(WordTags.Noun) && !next.Is(WordTags.Plural | WordTags.Verb));

    private void AddMark(int at, char mark)
    {
        if (mark is ',' or '(' or ')' or '–' or '—' or '-')
        {
            Add(ChunkKind.Comma, at, at + 1);
        }
        else if (mark is ';' or ':' or '.' or '!' or '?' or '…')
        {
            Add(ChunkKind.Break, at, at + 1);
        }
    }

    private static ChunkKind Kind(Word? word)
    {
        ReadOnlySpan<(WordTags Tag, ChunkKind Kind)> order =
        [
            (WordTags.InfinitiveMarker, ChunkKind.InfinitiveMarker), (WordTags.Relative, ChunkKind.Relative), (WordTags.Subordinator, ChunkKind.Subordinator),
            (WordTags.Coordinator, ChunkKind.Coordinator), (WordTags.Preposition, ChunkKind.Preposition),
            (WordTags.ClauseCoordinator, ChunkKind.ClauseCoordinator), (WordTags.Negation, ChunkKind.Negation),
        ];
        foreach (var (tag, kind) in order)
        {
            if (word is not null && word.Is(tag))
            {
                return kind;
            }
        }

        return ChunkKind.Adverb;
    }
}
