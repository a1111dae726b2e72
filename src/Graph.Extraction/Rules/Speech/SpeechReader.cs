using System.Text;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Extraction.Text;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Gives every quote its speaker and makes the claims that somebody said it.</summary>
internal sealed class SpeechReader(Document document, ReferentFinder referents, Topic topic, Judge judge)
{
    private const int FewestWords = 4;
    private const int LongestTerm = 2;

    private readonly SpeakerFinder _speakers = new(document, referents);
    private readonly SignatureReader _signatures = new(document);
    private readonly Floor _floor = new(document, topic);
    private readonly QuotedHeading _headings = new(document);
    private readonly QuoteJudge _titles = new(document);

    /// <summary>Of each quote its speaker, or null.</summary>
    private readonly Speaker?[] _speakerOf = new Speaker?[document.Quotes.Quotes.Count];

    /// <summary>Of each quote the sentence around it, or null.</summary>
    private readonly Reading?[] _readingOf = new Reading?[document.Quotes.Quotes.Count];
    private Speaker? _last;
    private int _lastSentenceEnd = -1;

    /// <summary>The speaker of a quote by its index; null where none was found.</summary>
    public Entity? SpeakerOf(int quote) => _speakerOf[quote]?.Entity;

    /// <summary>Finds the speakers of the quotes that stand in a sentence.</summary>
    /// <param name="reading">The sentence around the quotes.</param>
    /// <param name="quotes">Indices of its direct quotes and of its fragments.</param>
    /// <param name="direct">Which quotes stand by themselves.</param>
    public void Read(Reading reading, List<int> quotes, IReadOnlySet<int> direct)
    {
        if (quotes.Count == 0)
        {
            var told = _speakers.Of(reading);
            _last = told ?? (document.Tokens[reading.Sentence.First].Has(TokenFlags.ParagraphStart) ? null : _last);
            _floor.Narrate(reading, told);
            return;
        }

        foreach (var quote in quotes)
        {
            if (_titles.IsTitle(document.Quotes.Quotes[quote]))
            {
                continue;
            }

            _readingOf[quote] = reading;
            if (_headings.See(quote, reading.Sentence))
            {
                continue;
            }

            var speaker = FindSpeaker(reading, quote) ?? (direct.Contains(quote) ? Carried(reading, quote) : null);
            if (speaker is not null)
            {
                _speakerOf[quote] = speaker;
                SpeakBack(quote, speaker);
                (_last, _lastSentenceEnd) = (speaker, reading.Sentence.End);
            }

            _floor.Speak(document.Quotes.Quotes[quote], speaker ?? Speaker.Nobody);
        }

        if (quotes.TrueForAll(q => document.Quotes.Quotes[q].Turn < 0))
        {
            _floor.Narrate(reading, _speakerOf[quotes[^1]] ?? _speakers.Of(reading));
        }
    }

    /// <summary>Makes the claims, once all speakers are known.</summary>
    public void AddClaims(IReadOnlySet<int> direct)
    {
        var quotes = document.Quotes.Quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].ContinuesPrevious || (quotes[i].Parent >= 0 && !direct.Contains(i)) || _readingOf[i] is null)
            {
                continue;
            }

            var found = _speakerOf[i] ?? _headings.SpeakerOf(i, _speakerOf) ?? Speaker.Nobody;
            foreach (var speaker in found.Entities)
            {
                if (direct.Contains(i) || !IsTerm(quotes[i], speaker, _readingOf[i]!))
                {
                    Add(i, speaker, found, direct.Contains(i));
                }
            }

            if (found.Entities.Count == 0 && (direct.Contains(i) || IsLong(quotes[i])))
            {
                Add(i, null, found, direct.Contains(i));
            }
        }
    }

    /// <summary>A "borderless" partnership, the ‘Herald’: whether marks stand around a quality before its noun, or around a name of the
    /// speaker.</summary>
    private bool IsTerm(QuoteSpan quote, Entity speaker, Reading reading)
    {
        if (document.ReferenceAt[quote.FirstToken] is { } name && name.Entity == speaker && name.End >= quote.EndToken)
        {
            return true;
        }

        var behind = quote.EndToken + 1;
        return quote.EndToken - quote.FirstToken <= LongestTerm
            && behind < document.Tokens.Count
            && reading.Sentence.Phrases.Any(p => p.First < quote.FirstToken && p.End > behind);
    }

    /// <summary>Whether words without a speaker are more than a term or the title of a work.</summary>
    private bool IsLong(QuoteSpan quote)
    {
        var (words, capitals) = (0, 0);
        for (var i = quote.FirstToken; i < quote.EndToken; i++)
        {
            words += document.Tokens[i].Kind == TokenKind.Mark ? 0 : 1;
            capitals += document.Tokens[i].IsCapitalised ? 1 : 0;
        }

        return words >= FewestWords && capitals * 2 < words;
    }

    private void Add(int index, Entity? speaker, Speaker found, bool isDirect)
    {
        var (text, span) = Whole(index);
        if (text.Length == 0)
        {
            return;
        }

        var reading = _readingOf[index]!;
        var trigger = found.Trigger >= 0 ? found.Trigger : reading.Sentence.First;
        var evidence = document.SpanOf(reading.Sentence.Range).Union(span).Union(document.SpanOf(trigger, trigger + 1));
        var draft = new Proposal
        {
            Type = RelationType.Said,
            Subject = speaker,
            Reading = reading,
            TriggerFirst = trigger,
            TriggerEnd = trigger + 1,
            Rule = RuleNames.In(document.Knowledge.Pack, RuleNames.Quote),
            Confidence =
                speaker is null ? 0.6
                : isDirect ? 0.93
                : 0.8,
            Evidence = evidence,
            Quote = new Quote(QuoteId.Of(speaker?.Id, text), text, span, isDirect),
            SubjectWords = found.Words,
        };
        if (found.Verb.Length > 0)
        {
            draft.Set("verb", AttributeValue.Of(found.Verb));
        }

        judge.Submit(draft);
    }

    /// <summary>Joins a quote with its continuations in the paragraphs that follow.</summary>
    private (string Text, TextSpan Span) Whole(int index)
    {
        var quotes = document.Quotes.Quotes;
        var span = quotes[index].Inner;
        if (index + 1 >= quotes.Count || !quotes[index + 1].ContinuesPrevious)
        {
            return (span.Of(document.Text), span);
        }

        var text = new StringBuilder(span.Of(document.Text));
        for (var i = index + 1; i < quotes.Count && quotes[i].ContinuesPrevious; i++)
        {
            text.Append(' ').Append(quotes[i].Inner.Of(document.Text));
            span = span.Union(quotes[i].Inner);
        }

        return (text.ToString(), span);
    }

    /// <summary>A quote over several paragraphs is told its speaker at its end.</summary>
    private void SpeakBack(int quote, Speaker speaker)
    {
        for (var i = quote; i > 0 && document.Quotes.Quotes[i].ContinuesPrevious; i--)
        {
            _speakerOf[i - 1] ??= speaker;
        }
    }

    private Speaker? FindSpeaker(Reading reading, int quote)
    {
        var span = document.Quotes.Quotes[quote];
        var marks = span.Style == QuoteStyle.Marks ? 1 : 0;
        var (first, end) = (span.FirstToken - marks, span.EndToken + (span.Outer.End > span.Inner.End ? marks : 0));
        return (span.FirstToken >= reading.Sentence.First ? _speakers.Of(reading, Math.Max(first, reading.Sentence.First), end) : null)
            ?? (marks > 0 ? _signatures.Of(first, end) : null)
            ?? (end < document.Tokens.Count ? _signatures.SaidSo(end) : null);
    }

    /// <summary>Without a clause of speech a quote that stands alone goes on in the words of the last speaker, if it follows at
    /// once.</summary>
    private Speaker? Carried(Reading reading, int quote)
    {
        var span = document.Quotes.Quotes[quote];
        if (span.ContinuesPrevious && quote > 0)
        {
            return _speakerOf[quote - 1];
        }

        if (_speakers.IsImpersonal(reading))
        {
            return topic.Actor is { IsActorKind: true, Kind: not EntityKind.Person } subject ? new Speaker(subject.Alone) : null;
        }

        if (span.Style == QuoteStyle.Dash)
        {
            return _floor.Of(quote, span, reading);
        }

        if (reading.Sentence.Clauses.Any(c => c.HasVerb))
        {
            return null;
        }

        return _last is not null
            && (_lastSentenceEnd < 0 || reading.Sentence.First - _lastSentenceEnd <= 2)
            && !document.Tokens[reading.Sentence.First].Has(TokenFlags.ParagraphStart)
                ? _last
            : topic.Actor is { Kind: EntityKind.Person } person ? new Speaker(person.Alone)
            : null;
    }
}
