using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Language.Dates;

/// <summary>Finds the date phrases of a sentence by the time words and patterns of a pack.</summary>
public sealed class DateFinder
{
    private const int MostPrefixes = 3;
    private readonly DateVocabulary _vocabulary;
    private readonly NumberReader _numbers;

    /// <summary>A finder with the data of <paramref name="pack"/>.</summary>
    /// <exception cref="PackException">The time words or patterns are broken.</exception>
    public DateFinder(LanguagePack pack)
    {
        _numbers = new NumberReader(pack);
        _vocabulary = new DateVocabulary(pack, _numbers.Words);
    }

    /// <summary>Adds the date phrases between two tokens to <paramref name="into"/>, in order and without overlap.</summary>
    /// <param name="tokens">Tokens of <paramref name="text"/>.</param>
    /// <param name="start">First token to look at, best that of a sentence.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="text">The text.</param>
    /// <param name="into">Where they go; "that August" is of the last year that one of them names.</param>
    public void Find(List<Token> tokens, int start, int end, string text, List<DateMention> into)
    {
        var matcher = new PatternMatcher(_vocabulary, _numbers, tokens, start, end, text);
        var namedYear = LastNamedYear(into);
        var at = start;
        while (at < end)
        {
            if (!MayBegin(tokens[at], text, _vocabulary.Opening))
            {
                at++;
                continue;
            }

            var match = MatchAt(matcher, tokens, at);
            var expression = match.Meaning?.Complete(match.Parts, namedYear);
            if (expression is not null && Dangles(tokens, match, expression, end))
            {
                if (match.End - 1 > at)
                {
                    into.Add(new DateMention(at, match.End - 1, expression with { Offset = -expression.Offset, IsMeasure = true }));
                }

                at = match.End - 1;
                continue;
            }

            if (expression is not null)
            {
                into.Add(new DateMention(at, match.End, match.Parts.IsGenitive ? expression with { IsGenitive = true } : expression));
                namedYear = expression.Year ?? namedYear;
            }

            at = match.Meaning is null ? at + 1 : match.End;
        }
    }

    /// <summary>The date at the head of a paragraph or list line that a colon ends: "3 October: the two presidents spoke."</summary>
    /// <param name="tokens">Tokens of <paramref name="text"/>.</param>
    /// <param name="start">First token of the paragraph or line.</param>
    /// <param name="end">Behind the last token of its first sentence.</param>
    /// <param name="text">The text.</param>
    /// <returns>The date, which ends before the colon; null if there is none or nothing behind it.</returns>
    public DateMention? FindHeading(List<Token> tokens, int start, int end, string text)
    {
        if (start >= end || !MayBegin(tokens[start], text, _vocabulary.Senses))
        {
            return null;
        }

        var matcher = new PatternMatcher(_vocabulary, _numbers, tokens, start, end, text);
        var match = MatchAt(matcher, tokens, start);
        match = Longer(Longer(match, matcher.Match(_vocabulary.Headings, start)), matcher.Match(_vocabulary.Inner, start));
        return match.End + 1 < end && tokens[match.End].IsMark(':') && match.Meaning?.Complete(match.Parts, 0) is { } expression
            ? new DateMention(start, match.End, expression)
            : null;
    }

    /// <summary>"The day after the attack": what follows tells the date, not what was told before.</summary>
    private static bool Dangles(List<Token> tokens, PatternMatch match, DateExpression expression, int end) =>
        expression.Kind == DateKind.Anaphor
        && match.End < end
        && tokens[match.End - 1].Is(WordTags.Preposition | WordTags.Subordinator)
        && tokens[match.End] is { Kind: not TokenKind.Mark } next
        && (!next.Is(WordTags.Finite | WordTags.Preposition | WordTags.Coordinator) || next.Is(WordTags.Noun));

    private static PatternMatch Longer(PatternMatch one, PatternMatch other) => other.End > one.End ? other : one;

    private static int LastNamedYear(List<DateMention> mentions)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Expression.Year is { } year)
            {
                return year;
            }
        }

        return 0;
    }

    private bool MayBegin(Token token, string text, WordTable<DateSense[]> words) =>
        token.Kind switch
        {
            TokenKind.Word => words.TryFind(token, text, out _) || MayBeDate(token.Stem(text)),
            TokenKind.Number => true,
            _ => false,
        };

    private bool MayBeDate(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || word[^1] == '.' || (word.Contains('-') && _numbers.Words.IsCompound(word));

    private PatternMatch MatchAt(PatternMatcher matcher, List<Token> tokens, int at)
    {
        var best = MatchCore(matcher, tokens, at);
        var from = at;
        for (var i = 0; i < MostPrefixes && matcher.Match(_vocabulary.Prefixes, from) is { Meaning: not null } prefix; i++)
        {
            from = prefix.End;
            var core = MatchCore(matcher, tokens, from);
            var inner = matcher.Match(_vocabulary.Inner, from);
            core = inner.End > core.End ? inner : core;
            if (core.Meaning is { Kind: not null } && core.End > best.End && !core.Parts.IsGenitive)
            {
                best = core;
            }
        }

        return best.Meaning?.Kind is null || best.Parts.IsGenitive ? best : Extend(matcher, best);
    }

    private PatternMatch MatchCore(PatternMatcher matcher, List<Token> tokens, int at)
    {
        var match = matcher.Match(_vocabulary.Core, at);
        // "on Friday's talks": the preposition belongs to the talks, and the genitive is found by itself.
        return match.Parts.IsGenitive && match.End - at > 1 && tokens[at].Is(WordTags.Preposition) ? default : match;
    }

    private PatternMatch Extend(PatternMatcher matcher, PatternMatch match)
    {
        while (matcher.Match(_vocabulary.Suffixes, match.End) is { Meaning: not null } suffix)
        {
            match = match with { End = suffix.End };
        }

        return match;
    }
}
