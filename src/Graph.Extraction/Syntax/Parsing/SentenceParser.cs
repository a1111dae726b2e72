using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Sentences;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Parses sentences: tags, units, clauses, roles, arcs, each from what the one before has found.</summary>
internal sealed class SentenceParser
{
    private readonly Document _document;
    private readonly Drafts _drafts;
    private readonly TreeDraft _tree;
    private readonly Trees _trees;
    private readonly UnitReader _units;
    private readonly ContrastReader _contrasts;
    private readonly ClauseBuilder _clauses;
    private readonly RoleAssigner _roles;
    private readonly ArcWriter _arcs;
    private readonly Tagger _tagger;
    private readonly TagReviser _reviser;
    private readonly PhraseFactory _phraseFactory;
    private readonly ClauseFactory _clauseFactory;
    private readonly List<NominalDraft> _phrases;
    private readonly List<SentenceRange> _ranges = [];
    private Tag[] _tags = [];
    private SentenceParser? _inner;

    public SentenceParser(Document document)
    {
        var (dates, drafts) = (document.Knowledge.Dates, new Drafts());
        (_document, _drafts, _tree) = (document, drafts, drafts.Tree);
        _trees = document.Buffers.Kept<Trees>();
        _tagger = Tagger.Of(document.Knowledge.Pack);
        _reviser = new TagReviser(document, _tree);
        _units = new UnitReader(document, _tree, dates, drafts);
        _contrasts = new ContrastReader(document, _tree, _units.Units);
        _clauses = new ClauseBuilder(document, _tree, _units.Units, drafts);
        _roles = new RoleAssigner(document, _tree, _units.Units, drafts);
        _phrases = drafts.Numbered;
        _arcs = new ArcWriter(document, _tree, _units.Units);
        _phraseFactory = new PhraseFactory(document);
        _clauseFactory = new ClauseFactory(document);
    }

    /// <summary>Forgets another article.</summary>
    public void Begin()
    {
        _units.Begin();
        _inner?.Begin();
    }

    /// <summary>Tags the sentences in ranges of tokens, all of them before the first is parsed.</summary>
    public void Tag(List<SentenceRange> ranges)
    {
        if (_tags.Length < _document.Tokens.Count)
        {
            _tags = new Tag[_document.Tokens.Capacity];
        }

        foreach (var range in ranges)
        {
            _tagger.Tag(_document.Tokens, range.First, range.End, _document.Text, _document.NameMarks, _tags.AsSpan(range.First));
        }
    }

    /// <summary>The sentence in a range of tokens that has been tagged.</summary>
    /// <param name="range">The range; words from <paramref name="first"/> on are parsed.</param>
    /// <param name="first">Token at which its words begin, behind a dateline or heading.</param>
    /// <param name="quoteEnd">For each token, the index behind the opaque quote that begins there, or 0; may be empty.</param>
    public Sentence Parse(SentenceRange range, int first, ReadOnlySpan<int> quoteEnd)
    {
        _drafts.TakeBack();
        _tree.Begin(range.First, range.End);
        _tags.AsSpan(range.First, range.End - range.First).CopyTo(_tree.Tags);
        _reviser.Revise(quoteEnd);
        _units.Read(first, range.End, quoteEnd);
        _contrasts.Read();
        var clauses = _clauses.Build();
        var shared = SharedTitleDraft.Link(clauses, _document);
        _roles.Assign(clauses);
        var quotes = ReadQuotes();
        _arcs.Write(clauses, quotes);
        Number(clauses);
        var phrases = _phraseFactory.Build(_phrases);
        return new Sentence(range, _trees, _trees.Add(_tree.Tags, _tree.Heads, _tree.Relations), _clauseFactory.Build(clauses, phrases))
        {
            IsQuestion = AsksAtEnd(range, quoteEnd),
            Phrases = phrases,
            SharedTitles = SharedTitleDraft.Build(shared, phrases),
            Quotes = quotes,
        };
    }

    /// <summary>Parses what is said inside the quotes of the sentence.</summary>
    private ImmutableArray<QuotedSpeech> ReadQuotes()
    {
        ImmutableArray<QuotedSpeech> quotes = [];
        foreach (var unit in _units.Units)
        {
            if (unit.Kind == UnitKind.Quote)
            {
                _inner ??= new SentenceParser(_document);
                quotes = quotes.Add(new QuotedSpeech(unit.First, unit.End, _inner.ParseAll(unit.First, unit.End)));
            }
        }

        return quotes;
    }

    private ImmutableArray<Sentence> ParseAll(int first, int end)
    {
        var (from, to) = (Marks.IsQuoteAt(_document, first) ? first + 1 : first, Marks.IsQuoteAt(_document, end - 1) ? end - 1 : end);
        _ranges.Clear();
        SentenceSplitter.Split(_document.Tokens, from, to, [], _ranges);
        Tag(_ranges);
        var sentences = new Sentence[_ranges.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = Parse(_ranges[i], _ranges[i].First, []);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sentences);
    }

    private void Number(List<ClauseDraft> clauses)
    {
        _phrases.Clear();
        foreach (var unit in _units.Units)
        {
            if (unit.Nominal is { } phrase)
            {
                Number(phrase);
            }
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            clauses[i].Index = i;
        }
    }

    private void Number(NominalDraft phrase)
    {
        if (phrase.Index >= 0)
        {
            return;
        }

        if (phrase.Possessor is { } possessor)
        {
            Number(possessor);
        }

        phrase.Index = _phrases.Count;
        _phrases.Add(phrase);
    }

    private bool AsksAtEnd(SentenceRange range, ReadOnlySpan<int> quoteEnd)
    {
        var behindQuote = range.First;
        var asks = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (quoteEnd.Length > 0 && quoteEnd[i] > i)
            {
                behindQuote = quoteEnd[i];
            }

            asks = (i >= behindQuote && _document.Tokens[i].IsMark('?')) || (asks && i < range.End - 2);
        }

        return asks;
    }
}
