using Graph.Extraction.Claims;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Rules.Frames;
using Graph.Extraction.Rules.Offices;
using Graph.Extraction.Rules.Speech;
using Graph.Extraction.Rules.Trade;
using Graph.Extraction.Rules.Votes;
using Graph.Extraction.Syntax;
using Graph.Extraction.Syntax.Parsing;
using Graph.Extraction.Text;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>One run over one article: all its sentences are parsed, which is quicker than to turn from one station to the next with each;
/// then sentence by sentence what its phrases refer to, who speaks, what the rules propose, and the words inside quotes.</summary>
internal sealed class ArticleReader
{
    private readonly Document _document;
    private readonly SentenceParser _parser;
    private readonly Meanings _meanings;
    private readonly ReferentFinder _referents;
    private readonly NodeFinder _nodes;
    private readonly Topic _topic;
    private readonly DateMemory _dates;
    private readonly Judge _judge;
    private readonly FrameMatcher _frames;
    private readonly OfficeFinder _offices;
    private readonly PartyFinder _parties;
    private readonly ConcernFinder _concerns;
    private readonly VoteCounter _votes;
    private readonly TradeFinder _trade;
    private readonly VoteListReader _voteLists;
    private readonly SpeechReader _speech;
    private readonly HashSet<int> _direct = [];
    private readonly List<int> _inside = [];
    private readonly List<int> _outermost = [];
    private int _index;

    public ArticleReader(Document document)
    {
        var knowledge = document.Knowledge;
        _document = document;
        Sentences = document.Buffers.Emptied<Sentence>();
        Rejections = document.Buffers.Emptied<Rejection>();
        _parser = document.Buffers.Kept(document, static d => new SentenceParser(d));
        _parser.Begin();
        var home = new HomeState(document);
        _referents = new ReferentFinder(document, home.Government);
        _meanings = document.Buffers.Kept<Meanings>();
        _meanings.Begin();
        document.Buffers.Kept<Trees>().Begin();
        _nodes = new NodeFinder(document);
        _topic = new Topic(document, _referents);
        _dates = new DateMemory(document, knowledge.Dates);
        _judge = new Judge(document, _referents, Rejections);
        _frames = new FrameMatcher(document, FrameSet.Of(knowledge.Pack), _referents, _nodes, _judge);
        _offices = new OfficeFinder(document, _referents, _judge, home);
        _parties = new PartyFinder(document, _judge);
        _concerns = new ConcernFinder(document, _judge);
        _votes = new VoteCounter(document, knowledge.Numbers, _judge);
        _voteLists = new VoteListReader(document, _nodes, _votes, _judge);
        _trade = new TradeFinder(document, _referents, knowledge.Amounts, _judge);
        _speech = new SpeechReader(document, _referents, _topic, _judge);
        MarkDirectQuotes();
    }

    /// <summary>The parsed sentences, those around quotes only.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>Triggers that made no claim.</summary>
    public List<Rejection> Rejections { get; }

    /// <summary>Reads all sentences; what is claimed, in order.</summary>
    public IReadOnlyList<JudgedClaim> Read()
    {
        var (ranges, quote) = (_document.Buffers.Sentences, 0);
        SentenceSplitter.Split(_document.Tokens, 0, _document.Tokens.Count, _document.Buffers.QuoteEnd, ranges);
        _parser.Tag(ranges);
        foreach (var range in ranges)
        {
            Sentences.Add(Parse(range));
        }

        foreach (var sentence in Sentences)
        {
            var inside = _inside;
            inside.Clear();
            while (quote < _document.Quotes.Quotes.Count && _document.Quotes.Quotes[quote].FirstToken < sentence.End)
            {
                inside.Add(quote++);
            }

            ReadOuter(sentence, inside);
        }

        _votes.Assign();
        _speech.AddClaims(_direct);
        return _judge.Claims;
    }

    /// <summary>Turns what is claimed into claims with ids and dates.</summary>
    public ClaimFactory Factory(string extractor) => new(_document, _dates, _document.Buffers.Kept<IdHash>(), extractor);

    private void MarkDirectQuotes()
    {
        var judge = new QuoteJudge(_document);
        QuoteSpan? previous = null;
        for (var i = 0; i < _document.Quotes.Quotes.Count; i++)
        {
            var quote = _document.Quotes.Quotes[i];
            if (judge.IsDirect(quote, previous))
            {
                previous = quote;
                _direct.Add(i);
                var marks = quote.Style == QuoteStyle.Marks ? 1 : 0;
                var end = quote.EndToken + (quote.Outer.End > quote.Inner.End ? marks : 0);
                _document.Buffers.QuoteEnd[Math.Max(0, quote.FirstToken - marks)] = Math.Min(_document.Tokens.Count, end);
            }
        }
    }

    private Sentence Parse(SentenceRange range)
    {
        var behindHeading = _dates.Behind(range);
        var first = behindHeading > range.First ? behindHeading : Dateline.Behind(_document, range.First, range.End);
        return _parser.Parse(range, first, _document.Buffers.QuoteEnd);
    }

    private void ReadOuter(Sentence sentence, List<int> quotes)
    {
        var isOnlySpeech = quotes.Count == 1 && _direct.Contains(quotes[0]) && _document.Buffers.QuoteEnd[sentence.First] >= sentence.End;
        _dates.Begin(sentence.Range);
        var reading = ReadClaims(sentence, speaker: null);
        _outermost.Clear();
        foreach (var quote in quotes)
        {
            if (_document.Quotes.Quotes[quote].Parent < 0)
            {
                _outermost.Add(quote);
            }
        }

        _speech.Read(reading, _outermost, _direct);
        if (!isOnlySpeech && !sentence.IsQuestion)
        {
            _topic.See(reading);
        }

        foreach (var quote in quotes)
        {
            if (_direct.Contains(quote) && _speech.SpeakerOf(quote) is { } speaker)
            {
                ReadInner(sentence, _document.Quotes.Quotes[quote], speaker);
                _referents.Prefer(speaker);
            }
        }
    }

    private void ReadInner(Sentence outer, QuoteSpan quote, Entity speaker)
    {
        foreach (var speech in outer.Quotes)
        {
            foreach (var sentence in speech.Sentences)
            {
                if (sentence.First >= quote.FirstToken && sentence.First < quote.EndToken)
                {
                    ReadClaims(sentence, speaker);
                }
            }
        }
    }

    private void NoteSponsors(int firstClaim)
    {
        for (var i = firstClaim; i < _judge.Claims.Count; i++)
        {
            if (_judge.Claims[i].Proposal is { Type: RelationType.Sponsored, Object: { } resolution, Subject: { } sponsor })
            {
                _nodes.Sponsor(resolution, sponsor);
            }
        }
    }

    private Reading ReadClaims(Sentence sentence, Entity? speaker)
    {
        var reading = new Reading(sentence, speaker, _dates.Heading, _index++, _meanings);
        _dates.See(sentence.Clauses);
        _referents.Begin(reading);
        _nodes.Read(reading);
        foreach (var phrase in sentence.Phrases)
        {
            _topic.SeeGroupsBefore(reading, phrase);
            _offices.Read(reading, phrase);
            _parties.Read(reading, phrase);
            _topic.PreferBefore(reading, phrase);
            _referents.Resolve(phrase);
        }

        if (speaker is null)
        {
            _offices.EndSentence(reading);
        }

        _topic.SeeGroups(reading);
        _judge.Begin(reading);
        var made = _judge.Claims.Count;
        _frames.Read(reading);
        NoteSponsors(made);
        _voteLists.Read(reading);
        _concerns.Read(reading);
        _trade.Read(reading);
        _votes.Read(reading);
        if (speaker is null)
        {
            _topic.Prefer(reading);
        }

        return reading;
    }
}
