using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Speech;

/// <summary>
/// Keeps who has the word, for turns that tell no speaker: whom the narration right before lets speak, who is interviewed, who spoke in the
/// turn before.
/// A turn that only asks, with another right behind it, belongs to the interviewer, whom nobody names.
/// </summary>
internal sealed class Floor(Document document, Topic topic)
{
    private Speaker? _told;
    private Entity? _only;
    private Speaker? _turn;
    private Speaker? _interviewed;
    private int _turnNumber = -1;
    private bool _narrated = true;
    private bool _asked;
    private bool _interview;

    /// <summary>Notes whom a sentence of narration lets speak.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="speaker">Who it says speaks; null where it does not tell of speech.</param>
    public void Narrate(Reading reading, Speaker? speaker)
    {
        var opens = document.Tokens[reading.Sentence.First].Has(TokenFlags.ParagraphStart) || !_narrated;
        _asked = reading.Sentence.IsQuestion;
        _only = OnlyPerson(reading.Sentence, opens);
        _told =
            _asked ? null
            : speaker is { Entity: not { Class: "media" } } told
            && (told.Entity?.Kind == EntityKind.Person || !(_interview || document.IsHeading(reading.Sentence.Range)))
                ? told
            : opens ? null
            : _told;
        _narrated = true;
    }

    /// <summary>The one person whom a sentence names, or else the paragraph before it.</summary>
    private Entity? OnlyPerson(Sentence sentence, bool opens)
    {
        Entity? only = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.Person } person })
            {
                if (only is not null && only != person)
                {
                    return null;
                }

                only = person;
            }
        }

        return only ?? (opens ? null : _only);
    }

    /// <summary>Notes who speaks in a turn.</summary>
    public void Speak(QuoteSpan quote, Speaker speaker)
    {
        if (quote.Turn < 0)
        {
            return;
        }

        _interview |= _asked && quote.Turn != _turnNumber;
        (_asked, _narrated, _turnNumber, _turn) = (speaker.Entities.Count == 0 && IsQuestion(quote), false, quote.Turn, speaker);
        _interviewed = speaker.Entity is null ? _interviewed : speaker;
        _told = null;
    }

    /// <summary>Who speaks in a turn that does not tell it.</summary>
    public Speaker? Of(int index, QuoteSpan quote, Reading reading)
    {
        if (quote.Turn == _turnNumber)
        {
            return _turn;
        }

        if (_narrated && _told is { Entity: not null } && !Addresses(quote))
        {
            return _told;
        }

        if (Asks(index, quote))
        {
            _interviewed = _narrated ? Narrated(reading) ?? _interviewed : _interviewed;
            return Speaker.Nobody;
        }

        return (_asked || _interview) && _interviewed is not null ? _interviewed
            : _narrated ? Narrated(reading)
            : _turn;
    }

    private Speaker? Narrated(Reading reading)
    {
        if (_told is not null)
        {
            return _told;
        }

        var announced = reading.Sentence.First > 0 && document.Tokens[reading.Sentence.First - 1].IsMark(':') ? _only : null;
        return
            (announced ?? (topic.Latest is { Kind: EntityKind.Person } latest ? latest : null) ?? _only ?? topic.Person ?? topic.Actor)
                is { MaySpeak: true, Kind: not EntityKind.State } actor
            ? new Speaker(actor.Alone)
            : _interviewed;
    }

    /// <summary>Whether a turn is a question by whoever is not interviewed: nothing but a question, and another turn right behind
    /// it.</summary>
    private bool Asks(int index, QuoteSpan quote)
    {
        var quotes = document.Quotes.Quotes;
        return IsQuestion(quote)
            && index + 1 < quotes.Count
            && quotes[index + 1] is { Style: QuoteStyle.Dash } next
            && next.Turn == quote.Turn + 1
            && next.FirstToken - quote.EndToken <= 1
            && !IsQuestion(next);
    }

    private bool IsQuestion(QuoteSpan quote) => document.Tokens[quote.EndToken - 1].IsMark('?');

    /// <summary>Whether the words speak to somebody.</summary>
    private bool Addresses(QuoteSpan quote)
    {
        for (var i = quote.FirstToken; i < quote.EndToken && IsQuestion(quote); i++)
        {
            if (document.Words[i] is { Value: "second" } word && word.Is(WordTags.Pronoun | WordTags.Possessive))
            {
                return true;
            }
        }

        return false;
    }
}
