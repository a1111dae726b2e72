using Graph.Extraction.Mentions;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Cuts a tagged sentence into units: noun phrases, verb forms, function words, dates and opaque quotes.</summary>
internal sealed class UnitReader(Document document, TreeDraft tree, DateFinder dates, Drafts drafts)
{
    private const int MostDatesRemembered = 64;

    private readonly NominalReader _nominals = new(document, tree, drafts.Nominals);
    private readonly List<DateMention> _dates = [];

    /// <summary>The units that were read last.</summary>
    public List<Unit> Units { get; } = drafts.Units;

    /// <summary>Forgets the dates of another article.</summary>
    public void Begin() => _dates.Clear();

    /// <summary>Reads the units of a range of tokens; the list is good until the next call.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Behind the last token.</param>
    /// <param name="quoteEnd">For each token, the index behind the opaque quote that begins there, or 0.</param>
    public void Read(int first, int end, ReadOnlySpan<int> quoteEnd)
    {
        Units.Clear();
        if (_dates.Count > MostDatesRemembered || (first < end && document.Tokens[first].Has(TokenFlags.ParagraphStart)))
        {
            _dates.Clear();
        }

        var next = _dates.Count;
        dates.Find(document.Tokens, first, end, document.Text, _dates);
        for (var at = first; at < end; )
        {
            while (next < _dates.Count && _dates[next].FirstToken < at)
            {
                next++;
            }

            if (quoteEnd.Length > 0 && quoteEnd[at] > at)
            {
                at = Add(UnitKind.Quote, at, Math.Min(quoteEnd[at], end));
            }
            else if (next < _dates.Count && _dates[next].FirstToken == at)
            {
                Units.Add(new Unit(UnitKind.Date, at, _dates[next].EndToken, Date: _dates[next].Expression));
                at = _dates[next].EndToken;
            }
            else
            {
                at = ReadPlain(at, Stop(at, next < _dates.Count ? _dates[next].FirstToken : end, quoteEnd));
            }
        }
    }

    private static int Stop(int at, int stop, ReadOnlySpan<int> quoteEnd)
    {
        for (var i = at + 1; quoteEnd.Length > 0 && i < stop; i++)
        {
            if (quoteEnd[i] > i)
            {
                return i;
            }
        }

        return stop;
    }

    private int Add(UnitKind kind, int first, int end)
    {
        Units.Add(new Unit(kind, first, end));
        return end;
    }

    private int Add(int first, NominalDraft phrase)
    {
        Units.Add(new Unit(UnitKind.Nominal, first, phrase.End, phrase));
        return phrase.End;
    }

    /// <summary>"Klockan nio": a time of day, which is nobody's part in a clause.</summary>
    private bool TellsClock(NominalDraft phrase) =>
        phrase is { NumberAt: >= 0, Name: null, Noun.Text: { } noun } && document.Knowledge.Pack.Grammar.Clock.Contains(noun);

    private int ReadPlain(int at, int stop)
    {
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Mark && !Marks.IsCurrency(token.Mark))
        {
            return ReadMark(at, stop, token.Mark);
        }

        if (document.ReferenceAt[at] is null && KindOf(at) is { } kind)
        {
            return Add(kind, at, at + 1);
        }

        if (_nominals.Read(at, stop) is { } phrase)
        {
            return TellsClock(phrase) ? Add(UnitKind.Adverb, at, phrase.End) : Add(at, phrase);
        }

        return Add(tree.Pos(at) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary ? UnitKind.Verb : UnitKind.Adverb, at, at + 1);
    }

    private int ReadMark(int at, int stop, char mark)
    {
        if (Marks.IsQuote(mark) && _nominals.Read(at, stop) is { } phrase)
        {
            return Add(at, phrase);
        }

        return Marks.IsComma(mark) ? Add(UnitKind.Comma, at, at + 1)
            : Marks.IsBreak(mark) ? Add(UnitKind.Break, at, at + 1)
            : mark == '&' ? Add(UnitKind.Coordinator, at, at + 1)
            : at + 1;
    }

    /// <summary>"Has neither signed nor ratified it", "supports neither of them": a determiner that the tagger takes for no determiner
    /// denies what its clause says.</summary>
    private static bool JoinsDenials(Word word, PartOfSpeech pos) =>
        word.Is(WordTags.Determiner) && pos is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb;

    /// <summary>What a token is where it begins no noun phrase; null where it may.</summary>
    private UnitKind? KindOf(int at)
    {
        var word = document.Tokens[at].Word;
        var pos = tree.Pos(at);
        if (word is not null && word.Is(WordTags.Negation) && (!word.Is(WordTags.Determiner | WordTags.Pronoun) || JoinsDenials(word, pos)))
        {
            return word.Is(WordTags.Coordinator) ? UnitKind.Coordinator : UnitKind.Negation;
        }

        if (IsThen(at, word))
        {
            return UnitKind.Adverb;
        }

        if (IsBehindTime(at, word))
        {
            return UnitKind.Subordinator;
        }

        return pos switch
        {
            PartOfSpeech.Verb => IsNominalParticiple(at) ? null : UnitKind.Verb,
            PartOfSpeech.Auxiliary => UnitKind.Verb,
            PartOfSpeech.Adposition => AdpositionKind(word),
            PartOfSpeech.CoordinatingConjunction => Marks.IsCorrelative(word) ? null : CoordinatorKind(word),
            PartOfSpeech.SubordinatingConjunction => IsRelativeConjunction(at, word) ? UnitKind.Relative : UnitKind.Subordinator,
            PartOfSpeech.Particle => ParticleKind(at, word),
            PartOfSpeech.Pronoun => IsRelativePronoun(at, word) ? UnitKind.Relative : null,
            PartOfSpeech.Adverb => AdverbKind(at, word),
            _ => null,
        };
    }

    /// <summary>"Proposed last month that they leave": behind a time what could be a relative opens a clause that is said.</summary>
    private bool IsBehindTime(int at, Word? word) =>
        word is not null
        && word.Is(WordTags.Relative)
        && word.Is(WordTags.Subordinator)
        && !word.Is(WordTags.Adverb)
        && Units is [.., { Kind: UnitKind.Date } time]
        && time.End == at
        && at + 1 < tree.End
        && !tree.IsFinite(at + 1);

    /// <summary>"Har rest och då träffat": between a coordinator and a verb a word of time or place opens no clause.</summary>
    private bool IsThen(int at, Word? word) =>
        at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.CoordinatingConjunction
        && tree.Pos(at + 1) == PartOfSpeech.Verb
        && word is not null
        && document.Knowledge.Pack.Grammar.There.Contains(word.Text);

    private static UnitKind CoordinatorKind(Word? word) =>
        word?.Is(WordTags.ClauseCoordinator) == true && !word.Is(WordTags.Coordinator) ? UnitKind.ClauseCoordinator : UnitKind.Coordinator;

    private static UnitKind AdpositionKind(Word? word) =>
        word is null || word.Is(WordTags.Preposition) ? UnitKind.Adposition
        : word.Is(WordTags.Subordinator) ? UnitKind.Subordinator
        : word.Is(WordTags.Particle) ? UnitKind.Adverb
        : UnitKind.Adposition;

    private bool IsRelativeConjunction(int at, Word? word) =>
        LacksSubject(at, word) || (word?.Is(WordTags.Relative) == true && !word.Is(WordTags.Subordinator));

    private bool IsRelativePronoun(int at, Word? word) =>
        word?.Is(WordTags.Relative) == true
        && (tree.Is(at, Morphology.Relative) || LacksSubject(at, word) || !word.Is(WordTags.Determiner | WordTags.Pronoun));

    /// <summary>"Those that abstained": what stands between a noun and a verb that has no other subject is a relative.</summary>
    private bool LacksSubject(int at, Word? word)
    {
        if (
            word?.Is(WordTags.Relative) != true
            || at == tree.First
            || tree.Pos(at - 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner)
        )
        {
            return false;
        }

        var next = at + 1;
        while (next < tree.End && tree.Pos(next) == PartOfSpeech.Adverb)
        {
            next++;
        }

        return next < tree.End && tree.IsFinite(next);
    }

    /// <summary>"Attention to detail": before a noun phrase what could mark an infinitive is a preposition.</summary>
    private UnitKind ParticleKind(int at, Word? word) =>
        word?.Is(WordTags.InfinitiveMarker) != true ? UnitKind.Adverb
        : word.Is(WordTags.Preposition) && at + 1 < tree.End && OpensNominal(at + 1) ? UnitKind.Adposition
        : UnitKind.InfinitiveMarker;

    private bool OpensNominal(int at) =>
        tree.Pos(at)
            is PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Determiner
                or PartOfSpeech.Pronoun
                or PartOfSpeech.Numeral
                or PartOfSpeech.Adjective;

    private UnitKind? AdverbKind(int at, Word? word)
    {
        if (word?.Is(WordTags.Relative | WordTags.Subordinator) == true && !IsBetweenVerbs(at))
        {
            return word.Is(WordTags.Relative) && (IsBehindNoun(at) || (IsBehindComma(at) && !tree.IsFinite(at + 1))) ? UnitKind.Relative
                : word.Is(WordTags.Subordinator) ? UnitKind.Subordinator
                : UnitKind.Adverb;
        }

        var startsPhrase =
            at + 1 < tree.End && tree.Pos(at + 1).ModifiesNoun() && word?.Is(WordTags.Particle) != true
            || word?.Is(WordTags.Former) == true;
        return startsPhrase ? null : UnitKind.Adverb;
    }

    /// <summary>"Has since told": what stands between an auxiliary and its verb opens no clause.</summary>
    private bool IsBetweenVerbs(int at) =>
        at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.Auxiliary
        && tree.Pos(at + 1) == PartOfSpeech.Verb
        && tree.Is(at + 1, Morphology.Participle);

    private bool IsBehindNoun(int at) => at > tree.First && tree.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>"Till Warszawa, där hon ska träffa": behind a noun and its comma, with a subject before its verb.</summary>
    private bool IsBehindComma(int at) =>
        at + 1 < tree.End && at > tree.First + 1 && document.Tokens[at - 1].IsMark(',') && IsBehindNoun(at - 1);

    /// <summary>A participle that modifies the noun behind it, with no determiner before it: "leaked documents".</summary>
    private bool IsNominalParticiple(int at) =>
        tree.Is(at, Morphology.Participle)
        && !tree.IsFinite(at)
        && at + 1 < tree.End
        && tree.Pos(at + 1) is PartOfSpeech.Noun
        && (
            at == tree.First
            || tree.Is(at - 1, Morphology.Genitive)
            || tree.Pos(at - 1) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
        );
}
