using System.Text;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Quotes;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Gives every quote its speaker and makes the claims that somebody said it.</summary>
internal sealed class SpeechReader(Document document, ReferentFinder referents, Judge judge)
{
    private readonly SpeakerFinder _speakers = new(document, referents);
    private readonly Dictionary<int, Speaker> _speakerOf = [];
    private readonly Dictionary<int, Reading> _readingOf = [];
    private Speaker? _last;
    private int _lastSentenceEnd = -1;
    private int _lastTurn = -1;
    private Speaker? _lastDash;

    /// <summary>The speaker of a quote by its index; null where none was found.</summary>
    public Entity? SpeakerOf(int quote) => _speakerOf.GetValueOrDefault(quote)?.Entity;

    /// <summary>Finds the speakers of the quotes that stand in a sentence.</summary>
    /// <param name="reading">The sentence around the quotes.</param>
    /// <param name="quotes">Indices of its direct quotes and of its fragments.</param>
    /// <param name="subject">The subject of the sentences before, as a last resort.</param>
    /// <param name="person">The last person among those subjects.</param>
    public void Read(Reading reading, List<int> quotes, Entity? subject, Entity? person)
    {
        if (quotes.Count == 0)
        {
            _last = SpeechOf(reading) ?? (reading.Sentence.First < document.Tokens.Count && document.Tokens[reading.Sentence.First].Has(TokenFlags.ParagraphStart) ? null : _last);
            return;
        }

        foreach (var quote in quotes)
        {
            _readingOf[quote] = reading;
            var speaker = FindSpeaker(reading, quote) ?? Carried(reading, quote, subject, person);
            if (speaker is not null)
            {
                _speakerOf[quote] = speaker;
                SpeakBack(quote, speaker);
                _last = speaker;
                _lastSentenceEnd = reading.Sentence.End;
                _lastTurn = document.Quotes.Quotes[quote].Turn;
                _lastDash = _lastTurn >= 0 ? speaker : _lastDash;
            }
        }
    }

    /// <summary>Makes the claims, once all speakers are known.</summary>
    public void AddClaims(IReadOnlySet<int> direct)
    {
        var quotes = document.Quotes.Quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].ContinuesPrevious || (quotes[i].Parent >= 0 && !direct.Contains(i)) || !_readingOf.ContainsKey(i))
            {
                continue;
            }

            var found = _speakerOf.GetValueOrDefault(i) ?? new Speaker(null, -1, "");
            if (found.Entity is not null || direct.Contains(i))
            {
                Add(i, found.Entity, found, direct.Contains(i));
            }
        }
    }

    private void Add(int index, Entity? speaker, Speaker found, bool isDirect)
    {
        var (text, span) = Whole(index);
        if (text.Length == 0)
        {
            return;
        }

        var reading = _readingOf[index];
        var trigger = found.Trigger >= 0 ? found.Trigger : reading.Sentence.First;
        var evidence = document.SpanOf(reading.Sentence.Range).Union(span).Union(document.SpanOf(trigger, trigger + 1));
        var draft = new Proposal
        {
            Type = RelationType.Said,
            Subject = speaker,
            Reading = reading,
            TriggerFirst = trigger,
            TriggerEnd = trigger + 1,
            Rule = $"{document.Knowledge.Pack.Files.Language}/quote",
            Confidence = speaker is null ? 0.6 : isDirect ? 0.93 : 0.8,
            Evidence = evidence,
            Quote = new Quote(QuoteId.Of(speaker?.Id, text), text, span, isDirect),
        };
        if (found.Verb.Length > 0)
        {
            draft.Attributes["verb"] = AttributeValue.Of(found.Verb);
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
            _speakerOf.TryAdd(i - 1, speaker);
        }
    }

    /// <summary>Whether the turn answers a question, so that the one who is interviewed goes on.</summary>
    private bool FollowsQuestion(Reading reading)
    {
        var at = reading.Sentence.First - 1;
        return at >= 0 && document.Tokens[at].IsMark('?');
    }

    /// <summary>The person named last in a sentence that ends in a colon right before.</summary>
    private Entity? Announced(Reading reading)
    {
        var at = reading.Sentence.First - 1;
        if (at < 0 || !document.Tokens[at].IsMark(':'))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && !document.Tokens[i].IsMark('.') && at - i < 60; i--)
        {
            if (document.ReferenceAt[i] is { Entity.Kind: EntityKind.Person } reference)
            {
                return reference.Entity;
            }
        }

        return null;
    }

    private Speaker? SpeechOf(Reading reading) => _speakers.Find(reading, null);

    private Speaker? FindSpeaker(Reading reading, int quote)
    {
        var span = document.Quotes.Quotes[quote];
        var own = reading.Sentence.Quotes.FirstOrDefault(q => q.First <= span.FirstToken && q.End >= span.EndToken);
        return own is not null || span.FirstToken >= reading.Sentence.First ? _speakers.Find(reading, own) : null;
    }

    /// <summary>Without a clause of speech a quote goes on in the words of the last speaker, if it follows at once.</summary>
    private Speaker? Carried(Reading reading, int quote, Entity? subject, Entity? person)
    {
        var span = document.Quotes.Quotes[quote];
        if (span.ContinuesPrevious && quote > 0)
        {
            return _speakerOf.GetValueOrDefault(quote - 1);
        }

        if (span.Style == QuoteStyle.Dash)
        {
            if (Announced(reading) is { } announced)
            {
                return new Speaker(announced, -1, "");
            }

            return span.Turn == _lastTurn || (_lastDash is not null && FollowsQuestion(reading)) ? _lastDash ?? _last
                : (person ?? subject) is { IsActorKind: true } narrated ? new Speaker(narrated, -1, "") : _last;
        }

        if (_speakers.IsImpersonal(reading) && subject is { IsActorKind: true })
        {
            return new Speaker(subject, -1, "");
        }

        return _last is not null && (_lastSentenceEnd < 0 || reading.Sentence.First - _lastSentenceEnd <= 2) && !document.Tokens[reading.Sentence.First].Has(TokenFlags.ParagraphStart)
            ? _last with { Verb = _last.Verb }
            : subject is { Kind: EntityKind.Person } ? new Speaker(subject, -1, "") : null;
    }
}
