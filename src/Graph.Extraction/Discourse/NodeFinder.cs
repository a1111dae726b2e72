using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Finds resolutions and gatherings, which are named by common nouns: an indefinite phrase brings a new one, a definite phrase the
/// last.</summary>
internal sealed partial class NodeFinder(Document document)
{
    /// <summary>So many sentences on an article still tells its news again.</summary>
    private const int Soon = 3;

    private readonly List<Draft> _drafts = [];
    private readonly GatheringFinder _gatherings = new(document);

    private Draft? _last;
    private Draft? _headed;
    private Draft? _unnamed;

    /// <summary>The resolution spoken of last, if it can be before the body which a sentence names.</summary>
    public Entity? LastResolution(Reading reading) => _last?.IsBefore(VotingBodies.In(reading, document)) == true ? _last.Node : null;

    /// <summary>Notes who has put a resolution forward.</summary>
    public void Sponsor(Entity resolution, Entity sponsor) => _drafts.Find(d => d.Node == resolution)?.Sponsor(sponsor);

    /// <summary>Whether somebody is told to have put a resolution forward.</summary>
    public bool IsSponsor(Entity resolution, Entity actor) => _drafts.Find(d => d.Node == resolution)?.Sponsors.Contains(actor) == true;

    /// <summary>Reads the resolutions and gatherings of a sentence.</summary>
    public void Read(Reading reading)
    {
        var mayVeto = Vetoes.AreIn(reading, document);
        NounPhrase? last = null;
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (last is not null && IsOf(last, phrase) && reading.NodeOf(last) is { Kind: EntityKind.Resolution } whole)
            {
                reading.MeaningOf(phrase).Node = Whole(whole, last, phrase, reading);
                continue;
            }

            var kind = KindOf(phrase.Noun);
            kind ??= _gatherings.IsOfSeries(phrase) ? NodeNoun.Event : null;
            kind ??= mayVeto && Vetoes.IsOn(phrase, reading, document) ? NodeNoun.Resolution : null;
            if (kind is null)
            {
                continue;
            }

            reading.MeaningOf(phrase).Node = kind switch
            {
                NodeNoun.Resolution => Resolution(phrase, reading, weak: false),
                NodeNoun.Draft => Resolution(phrase, reading, weak: true),
                _ => _gatherings.Of(phrase, reading.Sentence, IsDefinite(phrase)),
            };
            last = phrase;
        }

        if (_drafts.Count == 0 && UnnamedVote.In(reading, document) is { } vote)
        {
            Unnamed(vote, reading);
        }
    }

    private NodeNoun? KindOf(Word? noun) =>
        noun is not null && document.Knowledge.NodeNouns.TryGetValue(noun.NounLemma, out var kind) ? kind : null;

    /// <summary>"A draft of a resolution", "ett förslag om en resolution": one thing in two nouns.</summary>
    private bool IsOf(NounPhrase draft, NounPhrase phrase) =>
        phrase.First == draft.End + 1
        && KindOf(phrase.Noun) == NodeNoun.Resolution
        && document.Tokens[draft.End].Word is { } preposition
        && (
            document.Knowledge.Pack.Grammar.JoinsNouns(preposition.Text) || document.Knowledge.Pack.Grammar.Topic.Contains(preposition.Text)
        )
        && !IsDefinite(phrase);

    /// <summary>What the second of two such nouns is said to be about, the whole is about.</summary>
    private Entity Whole(Entity whole, NounPhrase draft, NounPhrase phrase, Reading reading)
    {
        var words = new DraftWords(document, reading.Sentence);
        whole.Aim ??= words.AimOf(phrase);
        if (words.TopicOf(phrase) is not { } topic || whole.TellsTopic || _drafts.Find(d => d.Node == whole) is not { } known)
        {
            return whole;
        }

        (whole.Name, whole.TellsTopic) = ($"{words.NameOf(draft)} {document.TextOf(draft.End, words.EndOfName(phrase))}", true);
        return Again(known, [], topic);
    }

    /// <summary>The resolution that a clause speaks of, else the one spoken of last.</summary>
    public Entity? ResolutionIn(Reading reading, Clause? clause, NounPhrase? trigger)
    {
        var here =
            clause?.Elements.Select(e => reading.NodeOf(e.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Resolution)
            ?? trigger?.Complements.Select(c => reading.NodeOf(c.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Resolution);
        return here ?? (clause?.Antecedent is { } antecedent ? reading.NodeOf(antecedent) : null) ?? LastResolution(reading);
    }

    /// <summary>The gathering that a clause speaks of, else the one spoken of last.</summary>
    public Entity? EventIn(Reading reading, Clause? clause)
    {
        var here = clause?.Elements.Select(e => reading.NodeOf(e.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Event);
        if (here is null && clause is { Kind: ClauseKind.Relative } && IsThere(clause))
        {
            return clause.Antecedent is { } place ? reading.NodeOf(place) : null;
        }

        return here
            ?? (
                clause is not null && clause.Elements.Any(e => e.Phrase.Noun is not null && e.Phrase.Name is null && IsToldThere(e, clause))
                    ? null
                    : _gatherings.Last
            );
    }

    /// <summary>"Talks led by Karl Lind, where Anna Berg took part": what was attended is told right before.</summary>
    private bool IsThere(Clause clause) =>
        clause.ConnectorAt >= 0 && document.IsAmong(document.Knowledge.Pack.Grammar.There, clause.ConnectorAt);

    /// <summary>"Spoke at the rally", "attended a rally": what is attended is told right there, and was not told before.</summary>
    private bool IsToldThere(Element element, Clause clause) =>
        element.Preposition is not null
        || (clause.Objects.Contains(element.Phrase) && document.IsAmong(document.Knowledge.Pack.Grammar.Indefinite, element.Phrase.First));

    private Entity? Resolution(NounPhrase phrase, Reading reading, bool weak)
    {
        var symbol = Symbol(phrase, reading);
        if (
            IsNone(phrase, reading.Sentence)
            || IsAnyOf(phrase, reading)
            || (symbol is null && KindOf(phrase.Noun) == NodeNoun.Resolution && IsOfThing(phrase))
        )
        {
            return null;
        }

        var words = new DraftWords(document, reading.Sentence);
        var (sponsors, topic) = (SponsorsOf(phrase, reading), words.TopicOf(phrase));
        var isHeading = document.IsHeading(reading.Sentence.Range);
        var known = symbol is not null
            ? Named(phrase, symbol)
            : Meant(phrase, reading, sponsors, topic, weak) ?? (isHeading ? null : Repeated(phrase, reading, sponsors, topic));
        _headed = isHeading ? _headed : null;
        if (known is not null)
        {
            known.Node.Aim ??= words.AimOf(phrase);
            known.Body ??= VotingBodies.In(reading, document);
            return Again(known, sponsors, topic);
        }

        if (symbol is null && weak && _last is null && !document.SpeaksOfVoting(reading.Sentence.First, EndOfParagraph(reading)))
        {
            return null;
        }

        var draft = Begin(phrase, reading, symbol, topic);
        _headed = isHeading && _drafts.Count == 1 ? draft : null;
        return draft.Many && IsAny(phrase, sponsors, topic) ? draft.Node : Again(draft, sponsors, topic);
    }

    private Draft Begin(NounPhrase phrase, Reading reading, string? symbol, string? topic)
    {
        var words = new DraftWords(document, reading.Sentence);
        var resolution = document.Entities.Add(
            EntityKind.Resolution,
            symbol is null ? $"{document.Article.Id.Local}-{_drafts.Count + 1}" : NameSlug.Of(symbol),
            words.NameOf(phrase)
        );
        (resolution.Symbol, resolution.TellsTopic, resolution.Aim) = (symbol, topic is not null, words.AimOf(phrase));
        var draft = new Draft(resolution, topic, phrase.Plural && symbol is null)
        {
            Body = VotingBodies.In(reading, document),
            ToldAt = reading.Index,
        };
        _drafts.Add(draft);
        return draft;
    }

    /// <summary>"The peaceful resolution of the crisis" is none that is voted on.</summary>
    private bool IsOfThing(NounPhrase phrase)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (
                document.Knowledge.Pack.Grammar.Settling.Contains(preposition)
                && complement is { Name: null, Noun: { } noun }
                && KindOf(noun) is null
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In line with relevant resolutions": some that nothing tells apart are not spoken of any further.</summary>
    private bool IsAny(NounPhrase phrase, List<Entity> sponsors, string? topic) =>
        sponsors.Count == 0
        && topic is null
        && phrase.NumberAt < 0
        && !document.Tokens[phrase.First].Is(WordTags.Determiner)
        && !IsDefinite(phrase);

    private bool IsVote(string? lemma) =>
        lemma is not null
        && document.Knowledge.VoteWords.TryGetValue(lemma, out var vote)
        && vote is not (VoteWord.Sponsor or VoteWord.Decide);

    private bool IsAnother(NounPhrase phrase) =>
        phrase.NumberAt >= 0 || document.HasOneOf(phrase.First, phrase.End, document.Knowledge.Pack.Grammar.Others);

    /// <summary>The draft that has a symbol; a definite phrase tells the symbol of the last.</summary>
    private Draft? Named(NounPhrase phrase, string symbol)
    {
        if (_drafts.Find(d => d.Node.Symbol == symbol) is { } same)
        {
            return same;
        }

        if (_last is { Node: { Symbol: null } last } && IsDefinite(phrase))
        {
            (last.Symbol, last.Key) = (symbol, NameSlug.Of(symbol));
            return _last;
        }

        return null;
    }

    /// <summary>The draft that was told before and that a phrase without a symbol means; a weak word means the last where its sentence does
    /// not speak of voting.</summary>
    private Draft? Meant(NounPhrase phrase, Reading reading, List<Entity> sponsors, string? topic, bool weak) =>
        NamedAtLast(phrase, new DraftWords(document, reading.Sentence), topic)
        ?? (IsDefinite(phrase) ? Known(phrase, sponsors, topic) : null)
        ?? (
            weak
            && _last is { } open
            && open.Fits(sponsors, topic)
            && !document.SpeaksOfVoting(reading.Sentence.First, reading.Sentence.End)
                ? open
                : null
        );

    /// <summary>The draft that a definite phrase means: one of which its sponsor or topic is told, else the last that may be meant; of
    /// several at once only where nothing tells it apart.</summary>
    private Draft? Known(NounPhrase phrase, List<Entity> sponsors, string? topic)
    {
        if (_drafts.FindLast(d => !d.Many && d.IsTold(sponsors, topic) && d.Fits(sponsors, topic)) is { } told)
        {
            return told;
        }

        if (phrase.Plural && _drafts.FindLast(d => d.Many) is { } several)
        {
            return several;
        }

        var apart = sponsors.Count > 0 || topic is not null;
        return _last is { Many: false } last && last.Fits(sponsors, topic)
            ? last
            : _drafts.FindLast(d => (!d.Many || !apart) && d.Fits(sponsors, topic));
    }

    private Entity Again(Draft draft, List<Entity> sponsors, string? topic)
    {
        draft.Topic ??= topic;
        sponsors.ForEach(draft.Sponsor);
        _last = draft;
        return draft.Node;
    }

    /// <summary>Who put the draft forward, by its own phrase: "the Russian draft", "USA:s förslag", "the draft submitted by the United
    /// States".</summary>
    private List<Entity> SponsorsOf(NounPhrase phrase, Reading reading)
    {
        var found = new List<Entity>();
        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity.Kind == EntityKind.State && modifier.Form is not (ReferenceForm.Name or ReferenceForm.Capital))
            {
                found.Add(modifier.Entity);
            }
        }

        if (phrase.Possessor?.Name is { Entity.IsActorKind: true } owner)
        {
            found.Add(owner.Entity);
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause is { Passive: true, Lemma: { } lemma }
                && ReferenceEquals(clause.Antecedent, phrase)
                && document.Knowledge.VoteWords.TryGetValue(lemma, out var vote)
                && vote == VoteWord.Sponsor
            )
            {
                found.AddRange(clause.Behind(document.Knowledge.Pack.Grammar.Agent).Select(p => p.Name?.Entity).OfType<Entity>());
            }
        }

        return found;
    }

    private int EndOfParagraph(Reading reading)
    {
        var end = reading.Sentence.End;
        while (end < document.Tokens.Count && !document.Tokens[end].Has(TokenFlags.ParagraphStart))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Can veto any resolution or draft": none in particular.</summary>
    private bool IsNone(NounPhrase phrase, Sentence sentence) =>
        document.Tokens[phrase.First].Word is { } first
        && (
            document.Knowledge.Pack.Grammar.Any.Contains(first.Text)
            || (phrase.First == phrase.NounAt && JoinedPhrase.Before(phrase, sentence, document) is { } joined && IsNone(joined, sentence))
        );

    /// <summary>"To pass, a resolution needs nine votes", "would back a resolution that frees them": one that is told of by a rule or a wish
    /// is none in particular.</summary>
    private bool IsAnyOf(NounPhrase phrase, Reading reading) =>
        !IsDefinite(phrase)
        && !phrase.Plural
        && reading.Sentence.ClauseOf(phrase) is { } clause
        && (reading.Sentence.Clauses.Any(IsRule) || (IsWished(clause) && !Sponsors(clause)));

    private bool IsRule(Clause clause) =>
        clause is { Kind: not ClauseKind.Relative, Tense: Tense.Present, Lemma: { } lemma }
        && clause.Elements.Any(static e => e.Phrase.NumberAt >= 0)
        && document.Knowledge.CountWords.TryGetValue(lemma, out var label)
        && label == CountLabel.Required;

    private bool IsWished(Clause clause) =>
        clause.Objects.Count > 0
        && document.Knowledge.VerbEffectOf(document.Words[clause.Verbs[0]]) is { } effect
        && (
            effect is VerbEffect.Hypothetical or VerbEffect.Able
            || (effect == VerbEffect.Planned && clause.Verbs.Length > 1 && document.Words[clause.Verbs[0]]!.Is(WordTags.Past))
        );

    private bool Sponsors(Clause clause) =>
        clause.Lemma is { } lemma && document.Knowledge.VoteWords.TryGetValue(lemma, out var vote) && vote is VoteWord.Sponsor;

    /// <summary>What a speaker calls that of those to whom he speaks ("your draft") is as definite as what an article marks.</summary>
    private bool IsDefinite(NounPhrase phrase) =>
        phrase.Definite
        || phrase.Possessive is { Value: "second" }
        || (
            document.Tokens[phrase.First].Word is { } first
            && first.Is(WordTags.Determiner)
            && document.Knowledge.DefiniteDeterminers.Contains(first.Text)
        );

    /// <summary>A UN symbol such as S/2022/431 in the phrase or right behind it.</summary>
    private string? Symbol(NounPhrase phrase, Reading reading)
    {
        for (var i = phrase.First; i < Math.Min(phrase.End + 5, reading.Sentence.End); i++)
        {
            var text = document.TextOf(i);
            if (
                document.Tokens[i].Kind == TokenKind.Word
                && text.Length is >= 6 and <= 24
                && text.Count('/') >= 2
                && text[1] == '/'
                && text[0] is 'S' or 'A'
            )
            {
                return text.ToString();
            }
        }

        return null;
    }
}
