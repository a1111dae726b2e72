using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Finds resolutions and gatherings, which are named by common nouns: an indefinite phrase brings a new one, a definite phrase the last.</summary>
internal sealed class NodeFinder(Document document)
{
    private readonly List<Entity> _resolutions = [];
    private readonly List<Entity> _events = [];

    public Entity? LastResolution => _resolutions.Count > 0 ? _resolutions[^1] : null;

    /// <summary>Reads the resolutions and gatherings of a sentence.</summary>
    public void Read(Reading reading)
    {
        foreach (var phrase in reading.Sentence.Phrases)
        {
            var noun = phrase.Noun?.Noun ?? phrase.Noun?.Text;
            if (noun is null || !document.Knowledge.NodeNouns.TryGetValue(noun, out var kind))
            {
                continue;
            }

            reading.MeaningOf(phrase).Node = kind switch
            {
                "resolution" => Resolution(phrase, reading, weak: false),
                "draft" => Resolution(phrase, reading, weak: true),
                _ => Event(phrase),
            };
        }
    }

    /// <summary>The resolution that a clause speaks of, else the one spoken of last.</summary>
    public Entity? ResolutionIn(Reading reading, Clause? clause, NounPhrase? trigger)
    {
        var here = clause?.Elements.Select(e => reading.NodeOf(e.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Resolution)
            ?? trigger?.Complements.Select(c => reading.NodeOf(c.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Resolution);
        return here ?? (clause?.Antecedent is { } antecedent ? reading.NodeOf(antecedent) : null) ?? LastResolution;
    }

    /// <summary>The gathering that a clause speaks of, else the one spoken of last.</summary>
    public Entity? EventIn(Reading reading, Clause? clause)
    {
        var here = clause?.Elements.Select(e => reading.NodeOf(e.Phrase)).FirstOrDefault(n => n?.Kind == EntityKind.Event);
        return here ?? (clause is not null && clause.Elements.Any(e => e.Preposition is not null && e.Phrase.Noun is not null && e.Phrase.Name is null) ? null : _events.Count > 0 ? _events[^1] : null);
    }

    private Entity? Resolution(NounPhrase phrase, Reading reading, bool weak)
    {
        var symbol = Symbol(phrase, reading);
        if (symbol is not null)
        {
            if (_resolutions.Find(r => r.Symbol == symbol) is { } same)
            {
                return same;
            }

            if (LastResolution is { Symbol: null } last && IsDefinite(phrase))
            {
                (last.Symbol, last.Key) = (symbol, EntityTable.Slug(symbol));
                return last;
            }
        }
        else if (IsDefinite(phrase) && LastResolution is { } known)
        {
            return known;
        }
        else if (weak && LastResolution is null && !document.SpeaksOfVoting(reading.Sentence.First, EndOfParagraph(reading)))
        {
            return null;
        }
        else if (weak && symbol is null && LastResolution is { } open && !document.SpeaksOfVoting(reading.Sentence.First, reading.Sentence.End))
        {
            return open;
        }

        var resolution = document.Entities.Add(EntityKind.Resolution, symbol is null ? $"{document.Article.Id.Local}-{_resolutions.Count + 1}" : EntityTable.Slug(symbol), document.TextOf(phrase.First, phrase.End));
        resolution.Symbol = symbol;
        _resolutions.Add(resolution);
        return resolution;
    }

    private Entity Event(NounPhrase phrase)
    {
        if (IsDefinite(phrase) && phrase.ComplementCount == 0 && phrase.Modifiers.Length == 0 && _events.Count > 0)
        {
            return _events[^1];
        }

        var gathering = document.Entities.Add(EntityKind.Event, $"{document.Article.Id.Local}-{_events.Count + 1}", document.TextOf(phrase.First, phrase.End));
        _events.Add(gathering);
        return gathering;
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

    private bool IsDefinite(NounPhrase phrase) => phrase.Definite
        || (document.Tokens[phrase.First].Word is { } first && first.Is(WordTags.Determiner) && document.Knowledge.DefiniteDeterminers.Contains(first.Text));

    /// <summary>A UN symbol such as S/2022/431 in the phrase or right behind it.</summary>
    private string? Symbol(NounPhrase phrase, Reading reading)
    {
        for (var i = phrase.First; i < Math.Min(phrase.End + 5, reading.Sentence.End); i++)
        {
            var text = document.TextOf(i);
            if (document.Tokens[i].Kind == TokenKind.Word && text.Length is >= 6 and <= 24 && text.Count('/') >= 2 && text[1] == '/' && text[0] is 'S' or 'A')
            {
                return text.ToString();
            }
        }

        return null;
    }
}
