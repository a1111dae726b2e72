using System.Collections.Immutable;
using Graph.Extraction.Claims;
using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Extraction.Frames;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Phrases;
using Graph.Extraction.Speech;
using Graph.Extraction.Trade;
using Graph.Extraction.Votes;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>One run over one article: names, then sentence by sentence clauses, speakers and frames, then the words inside quotes.</summary>
internal sealed class ArticleAnalysis
{
    private static readonly Comparer<Rejection> s_inText = Comparer<Rejection>.Create((one, other) =>
        (one.Sentence.Start, one.Trigger.Start).CompareTo((other.Sentence.Start, other.Trigger.Start)) is var order && order != 0 ? order : string.CompareOrdinal(one.Rule, other.Rule));

    private readonly Document _document;
    private readonly Knowledge _knowledge;
    private readonly ReferentFinder _referents;
    private readonly NodeFinder _nodes;
    private readonly Workspace _workspace;
    private readonly List<ClaimDraft> _claims;
    private readonly List<Rejection> _rejections;
    private readonly Chunker _chunker;
    private readonly ClauseBuilder _clauses;
    private readonly RoleAssigner _roles;
    private readonly FrameMatcher _frames;
    private readonly OfficeFinder _offices;
    private readonly PartyFinder _parties;
    private readonly ConcernFinder _concerns;
    private readonly DateMemory _dates;
    private readonly VoteCounter _votes;
    private readonly TradeFinder _trade;
    private readonly VoteListReader _voteLists;
    private readonly SpeechReader _speech;
    private readonly string _extractor;
    private readonly HashSet<int> _direct = [];
    private readonly List<Entity> _together = [];
    private readonly List<int> _inside = [];
    private readonly int[] _quoteEnd;
    private readonly bool _otherGenre;
    private Entity? _subject;
    private Entity? _person;
    private int _index;

    public ArticleAnalysis(Article article, Knowledge knowledge, string extractor, Workspace workspace)
    {
        workspace.Begin(article.Text, knowledge.Pack.Lexicon);
        var tokens = workspace.Tokens;
        (_workspace, _claims, _rejections) = (workspace, workspace.Claims, workspace.Rejections);
        _knowledge = knowledge;
        _extractor = extractor;
        InitialMarker.Mark(tokens);
        _document = new Document(article, knowledge, workspace, knowledge.Quotes.Find(tokens, article.Text));
        _referents = new ReferentFinder(_document);
        _nodes = new NodeFinder(_document);
        _dates = new DateMemory(_document, knowledge.Dates);
        _chunker = new Chunker(_document, knowledge.Dates, _workspace);
        _clauses = new ClauseBuilder(_document, _chunker.Chunks, _workspace);
        _roles = new RoleAssigner(knowledge);
        _frames = new FrameMatcher(_document, FrameSet.Of(knowledge.Pack), _referents, _nodes, new AttributeReader(_document, knowledge.Numbers, knowledge.Amounts), _claims, _rejections);
        _offices = new OfficeFinder(_document, _referents, _claims);
        _parties = new PartyFinder(_document, _claims);
        _concerns = new ConcernFinder(_document, _claims);
        _votes = new VoteCounter(_document, knowledge.Numbers, _claims);
        _voteLists = new VoteListReader(_document, _nodes, _claims);
        _trade = new TradeFinder(_document, _referents, knowledge.Amounts, _claims);
        _speech = new SpeechReader(_document, _referents, _claims);
        _quoteEnd = workspace.QuoteEnd;
        new NameFinder(_document).Run();
        _offices.Home = Dateline.StateOf(_document);
        _otherGenre = Genre.IsOther(_document);
        MarkDirectQuotes();
    }

    public ArticleGraph Run()
    {
        var sentences = _workspace.Sentences;
        SentenceSplitter.Split(_document.Tokens, 0, _document.Tokens.Count, _quoteEnd, sentences);
        var quote = 0;
        foreach (var sentence in sentences)
        {
            _inside.Clear();
            while (quote < _document.Quotes.Quotes.Count && _document.Quotes.Quotes[quote].FirstToken < sentence.End)
            {
                _inside.Add(quote++);
            }

            ReadOuter(sentence, _inside);
        }

        _votes.Assign();
        _speech.AddClaims(_direct);
        var factory = new ClaimFactory(_document, _dates, _extractor);
        var claims = factory.Build(_otherGenre ? _claims.FindAll(c => c.Type is RelationType.Said or RelationType.HoldsOffice && c.Object?.Kind != EntityKind.State) : _claims);
        return GraphBuilder.Build(_document, claims, [.. _rejections.Order(s_inText)]);
    }

    private void MarkDirectQuotes()
    {
        var judge = new QuoteJudge(_document);
        QuoteSpan? previous = null;
        for (var i = 0; i < _document.Quotes.Quotes.Count; i++)
        {
            var quote = _document.Quotes.Quotes[i];
            if (!judge.IsDirect(quote, previous))
            {
                continue;
            }

            previous = quote;
            _direct.Add(i);
            var marks = quote.Style == QuoteStyle.Marks ? 1 : 0;
            var first = Math.Max(0, quote.FirstToken - marks);
            _quoteEnd[first] = Math.Min(_document.Tokens.Count, quote.EndToken + (quote.Outer.End > quote.Inner.End ? marks : 0));
        }
    }

    private void ReadOuter(Sentence sentence, List<int> quotes)
    {
        var isOnlySpeech = quotes.Count == 1 && _direct.Contains(quotes[0]) && _quoteEnd[sentence.First] >= sentence.End;
        var behindHeading = _dates.Behind(sentence);
        var first = behindHeading > sentence.First ? sentence.First : Dateline.Behind(_document, sentence.First, sentence.End);
        var context = Parse(new Sentence(first, sentence.End), Math.Max(first, behindHeading), _quoteEnd, speaker: null);
        ReadClaims(context);
        _speech.Read(context, quotes.Count == 0 ? quotes : quotes.FindAll(q => _document.Quotes.Quotes[q].Parent < 0), _subject, _person);
        if (!isOnlySpeech && !context.IsQuestion && SubjectOf(context) is { } subject)
        {
            _subject = subject;
            _person = subject.Kind == EntityKind.Person ? subject : _person;
        }

        foreach (var quote in quotes)
        {
            if (_direct.Contains(quote))
            {
                ReadInner(_document.Quotes.Quotes[quote], _speech.SpeakerOf(quote));
            }
        }
    }

    private void ReadInner(QuoteSpan quote, Entity? speaker)
    {
        if (speaker is null)
        {
            return;
        }

        var sentences = _workspace.SentencesOfQuote;
        sentences.Clear();
        SentenceSplitter.Split(_document.Tokens, quote.FirstToken, quote.EndToken, [], sentences);
        foreach (var sentence in sentences)
        {
            ReadClaims(Parse(sentence, sentence.First, [], speaker));
        }
    }

    private SentenceContext Parse(Sentence sentence, int first, ReadOnlySpan<int> quoteEnd, Entity? speaker)
    {
        var end = sentence.End;
        _workspace.BeginSentence();
        var chunks = _chunker.Chunk(first, end, quoteEnd);
        var clauses = _clauses.Build();
        SharedTitle.Link(clauses, _document);
        _roles.Assign(clauses, chunks);
        _dates.See(clauses);
        var question = false;
        for (var i = first; i < end; i++)
        {
            question = _document.Tokens[i].IsMark('?') && (quoteEnd.Length == 0 || !IsQuoted(i, chunks)) || (question && i < end - 2);
        }

        SentenceContext.AddPhrases(chunks, _workspace.PhrasesInOrder);
        return new SentenceContext(sentence, chunks, clauses, _workspace.PhrasesInOrder, speaker, question, _dates.Heading);
    }

    private static bool IsQuoted(int token, List<Chunk> chunks) => chunks.Exists(c => c.Kind == ChunkKind.Quote && c.First <= token && c.End > token);

    /// <summary>The state or organization that the main clause before says something of: "Riyadh accused Iran, and in 2019 it blamed …".</summary>
    private Entity? SubjectBefore(SentenceContext context, NounPhrase phrase)
    {
        if (context.ClauseOf(phrase) is not { } own || !own.Subjects.Contains(phrase))
        {
            return null;
        }

        Clause? before = null;
        foreach (var clause in context.Clauses)
        {
            before = clause.Kind == ClauseKind.Main && clause != own && clause.Main is { } verb && verb.First < phrase.First ? clause : before;
        }

        return before?.Subjects.SelectMany(s => _referents.Of(s, throughModifiers: false)).FirstOrDefault(e => e.Kind is EntityKind.State or EntityKind.Organization);
    }

    private void ReadClaims(SentenceContext context)
    {
        var before = _claims.Count;
        _referents.Speaker = context.Speaker;
        _nodes.Read(context);
        Clause? open = null;
        foreach (var phrase in context.Phrases)
        {
            if (phrase.Pronoun is { Value: "pl" } && context.ClauseOf(phrase) is { } clause && clause != open)
            {
                for (var i = 0; context.Clauses[i] != clause; i++)
                {
                    SeeGroups(context.Clauses[i]);
                }

                open = clause;
            }

            _offices.Read(context, phrase);
            _parties.Read(context, phrase);
            if (phrase.Pronoun is { Value: "n" } && SubjectBefore(context, phrase) is { } named)
            {
                _referents.Prefer(named);
            }

            _referents.Resolve(phrase);
        }

        if (context.Speaker is null)
        {
            _offices.EndSentence(context);
        }

        foreach (var clause in context.Clauses)
        {
            SeeGroups(clause);
        }

        _frames.Match(context);
        _voteLists.Read(context);
        _concerns.Read(context);
        _trade.Read(context, _index);
        _votes.Read(context.Sentence, _index);
        for (var i = before; i < _claims.Count; i++)
        {
            _claims[i].SentenceIndex = _index;
        }

        if (context.Speaker is null && SubjectOf(context) is { } subject)
        {
            _referents.Prefer(subject);
        }

        _index++;
    }

    /// <summary>Notes who are named together in a clause; an insertion may stand between them.</summary>
    private void SeeGroups(Clause clause)
    {
        for (var i = 0; i < clause.Elements.Count; i++)
        {
            var group = clause.Elements[i].Group;
            if (clause.IsGroupBefore(group, i))
            {
                continue;
            }

            foreach (var element in clause.Elements)
            {
                var entity = element.Group != group || element.Preposition == "=" ? null : element.Phrase.Name?.Entity ?? element.Phrase.Apposition?.Name?.Entity;
                if (entity is { IsActorKind: true } && !_together.Contains(entity))
                {
                    _together.Add(entity);
                }
            }

            _referents.SeeTogether(_together);
            _together.Clear();
        }
    }

    /// <summary>Whom the sentence is about: the subject of its first main clause, or of the one behind a semicolon or colon.</summary>
    private Entity? SubjectOf(SentenceContext context)
    {
        Entity? found = null;
        foreach (var clause in context.Clauses)
        {
            if (clause.Kind == ClauseKind.Main && (found is null || context.Chunks[clause.FirstChunk].Kind == ChunkKind.Break) && _referents.FirstActor(clause.Subjects) is { } subject)
            {
                found = subject;
            }
        }

        return found ?? SourceOf(context);
    }

    private Entity? SourceOf(SentenceContext context)
    {
        foreach (var clause in context.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (element.Preposition is { } preposition && _knowledge.Pack.Grammar.From.Contains(preposition) && _referents.ActorOf(element.Phrase) is { } source)
                {
                    return source;
                }
            }
        }

        return null;
    }
}
