using System.Globalization;
using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>
/// Cuts text into tokens in one pass and looks each up in the pack's lexicon. Hyphens, apostrophes, colons (FN:s), slashes (S/2022/431),
/// dots of abbreviations (U.S.) and separators inside numbers stay inside their token; phrases of several function words become one token.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, in order.</summary>
    public static List<Token> Tokenize(string text, Lexicon lexicon)
    {
        var tokens = new List<Token>();
        Tokenize(text, lexicon, tokens);
        return tokens;
    }

    /// <summary>Puts the tokens of <paramref name="text"/> into an empty list, in order.</summary>
    public static void Tokenize(string text, Lexicon lexicon, List<Token> tokens)
    {
        Cut(text, lexicon, tokens);
        Paragraphs.Mark(tokens);
    }

    private static void Cut(string text, Lexicon lexicon, List<Token> tokens)
    {
        tokens.EnsureCapacity(text.Length / 5 + 8);
        var position = 0;
        var space = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.ParagraphStart;
        while (position < text.Length)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                var line = c is '\n';
                space |=
                    TokenFlags.SpaceBefore
                    | (
                        line
                            ? (space & TokenFlags.LineStart) != 0
                                ? TokenFlags.ParagraphStart | TokenFlags.LineStart
                                : TokenFlags.LineStart
                            : 0
                    );
                position++;
                continue;
            }

            var token =
                IsWordPart(text, position) || IsEnclitic(text, position, space, lexicon)
                    ? ReadWord(text, position, space, lexicon)
                    : new Token(
                        position,
                        position + MarkLength(text, position),
                        position + MarkLength(text, position),
                        TokenKind.Mark,
                        space,
                        c,
                        null
                    );
            tokens.Add(token);
            position = token.End;
            space = TokenFlags.None;
            if (token.Kind == TokenKind.Word && token.Word is not null)
            {
                PhraseMerger.MergeLast(tokens, text, lexicon);
            }
        }
    }

    /// <summary>Whether an apostrophe right behind a word begins an enclitic: the 'll of "they'll".</summary>
    private static bool IsEnclitic(string text, int at, TokenFlags space, Lexicon lexicon)
    {
        if (space != TokenFlags.None || !Apostrophe.Is(text[at]))
        {
            return false;
        }

        foreach (var enclitic in lexicon.Enclitics)
        {
            var behind = at + enclitic.Length;
            if (
                text.AsSpan(at).StartsWith(enclitic, StringComparison.OrdinalIgnoreCase)
                && (behind == text.Length || !IsWordPart(text, behind))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int MarkLength(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool IsWordPart(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
        {
            return true;
        }

        if (c < 128)
        {
            return false;
        }

        var category = char.GetUnicodeCategory(c);
        return category
            is <= UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber;
    }

    private static Token ReadWord(string text, int start, TokenFlags space, Lexicon lexicon)
    {
        var end = IsWordPart(text, start) ? start : start + 1;
        var digits = 0;
        var upper = 0;
        var letters = 0;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiLetterLower(c))
            {
                letters++;
                end++;
            }
            else if (c == ' ' && letters > 0)
            {
                break;
            }
            else if (IsWordPart(text, end))
            {
                digits += char.IsDigit(c) ? 1 : 0;
                upper += char.IsUpper(c) ? 1 : 0;
                letters += char.IsLetter(c) ? 1 : 0;
                end++;
            }
            else if (Joins(text, start, end, digits, letters))
            {
                end++;
            }
            else if (JoinsAbbreviation(text, start, end))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        if (letters > 0 && end < text.Length && text[end] == '.' && IsAbbreviation(text, start, end, lexicon))
        {
            end++;
        }

        end = BeforeEnclitic(text, start, end, lexicon);
        var flags =
            space | (char.IsUpper(text[start]) ? TokenFlags.Capitalised : 0) | (letters >= 2 && upper == letters ? TokenFlags.AllCaps : 0);
        var kind = letters == 0 && digits > 0 ? TokenKind.Number : TokenKind.Word;
        var stem = StemEnd(text, start, end);
        if (stem != end)
        {
            flags |= TokenFlags.Genitive;
            var body = text.AsSpan(start, stem - start);
            if (!body.ContainsAnyInRange('a', 'z') && body.Length >= 2 && letters - upper <= 1)
            {
                flags |= TokenFlags.AllCaps;
            }
        }

        return new Token(start, end, stem, kind, flags, '\0', lexicon.Find(text.AsSpan(start, stem - start)));
    }

    /// <summary>Where a word ends that another leans on: "does" in "doesn't", "they" in "they'll"; an 's leans on a pronoun, behind other
    /// words it is a genitive.</summary>
    private static int BeforeEnclitic(string text, int start, int end, Lexicon lexicon)
    {
        foreach (var enclitic in lexicon.Enclitics)
        {
            var stem = end - enclitic.Length;
            if (
                stem > start
                && text.AsSpan(stem, enclitic.Length).Equals(enclitic, StringComparison.OrdinalIgnoreCase)
                && (
                    enclitic[^1] is not 's'
                    || lexicon.Find(text.AsSpan(start, stem - start))?.Is(WordTags.Pronoun | WordTags.Relative) == true
                )
            )
            {
                return stem;
            }
        }

        return PluralGenitive.IsAt(text, start, end) ? end + 1 : end;
    }

    private static bool Joins(string text, int start, int at, int digits, int letters)
    {
        if (at == start || at + 1 >= text.Length || !IsWordPart(text, at - 1) || !IsWordPart(text, at + 1))
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        var inWord = char.IsLetter(before) && char.IsLetter(after);
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' or '&' => true,
            ':' => char.IsLetter(before)
                && char.IsLower(after)
                && at - start <= 8
                && (at + 3 >= text.Length || !char.IsLetter(text[at + 2]) || !char.IsLetter(text[at + 3])),
            '/' => char.IsUpper(text[start]) && letters > 0,
            '.' => char.IsDigit(before) && char.IsDigit(after)
                || (inWord && at - start == 1)
                || (inWord && at - start >= 3 && text[at - 2] is '.' or '-'),
            ',' => char.IsDigit(before) && char.IsDigit(after) && letters == 0,
            ' ' or '\u00a0' or '\u202f' => letters == 0 && digits is >= 1 and <= 9 && IsThousandsGroup(text, at, start),
            _ => inWord && Apostrophe.Is(text[at]),
        };
    }

    /// <summary>The stop and the hyphen of "U.S.-drafted".</summary>
    private static bool JoinsAbbreviation(string text, int start, int at) =>
        text[at] == '.'
        && at + 2 < text.Length
        && text[at + 1] == '-'
        && char.IsLetter(text[at + 2])
        && text.AsSpan(start, at - start).Contains('.');

    private static bool IsThousandsGroup(string text, int at, int start)
    {
        var end = at + 1;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        var first = text.AsSpan(start, at - start);
        return end - at == 4
            && first[^1] is >= '0' and <= '9'
            && (first.Length <= 3 || first[^4] is ' ' or '\u00a0' or '\u202f')
            && (end >= text.Length || !char.IsLetter(text[end]));
    }

    private static bool IsAbbreviation(string text, int start, int end, Lexicon lexicon)
    {
        var body = text.AsSpan(start, end - start);
        return body.Contains('.')
            || lexicon.IsAbbreviation(body)
            || (body.Length == 1 && IsInitial(text, start, end, lexicon))
            || IsSeat(text, start, end);
    }

    /// <summary>"Anna Berg (D-Mo.) left", "Anna Berg, R-Ky., left": a letter, a hyphen and a shortened place, and another mark behind the
    /// stop.</summary>
    private static bool IsSeat(string text, int start, int end) =>
        end - start is >= 4 and <= 8
        && char.IsUpper(text[start])
        && text[start + 1] == '-'
        && char.IsUpper(text[start + 2])
        && end + 1 < text.Length
        && text[end + 1] is ')' or ',';

    /// <summary>A capital letter with a stop before a capitalised word that begins no sentence: "S. Jaishankar", not "plan B. The", nor
    /// "wrote on X. Norway".</summary>
    private static bool IsInitial(string text, int start, int end, Lexicon lexicon)
    {
        var next = end + 2;
        if (
            !char.IsUpper(text[start])
            || next >= text.Length
            || text[end + 1] != ' '
            || !char.IsUpper(text[next])
            || lexicon.Find(text.AsSpan(start, 1)) is { } letter && letter.Is(WordTags.Noun) && FollowsCommon(text, start)
        )
        {
            return false;
        }

        var stop = next;
        while (stop < text.Length && IsWordPart(text, stop))
        {
            stop++;
        }

        if (stop - next == 1)
        {
            return stop < text.Length && text[stop] == '.';
        }

        return IsBehindFirstName(text, start, lexicon)
            || lexicon.Find(text.AsSpan(next, stop - next)) is not { } word
            || word.Tags == WordTags.None
            || word.Is(WordTags.FirstName | WordTags.NameParticle);
    }

    /// <summary>Where the word begins that stands right before a letter, or the letter's own place where none does.</summary>
    private static int WordBefore(string text, int start)
    {
        var first = start - 1;
        while (first > 0 && IsWordPart(text, first - 1))
        {
            first--;
        }

        return first >= 0 && first < start - 1 && text[start - 1] == ' ' ? first : start;
    }

    /// <summary>Whether the word before is written without a capital.</summary>
    private static bool FollowsCommon(string text, int start) =>
        WordBefore(text, start) is var first && first < start && char.IsLower(text[first]);

    /// <summary>"Susan E. Rice": whether a given name stands right before a letter.</summary>
    private static bool IsBehindFirstName(string text, int start, Lexicon lexicon) =>
        WordBefore(text, start) is var first
        && first < start
        && char.IsUpper(text[first])
        && lexicon.Find(text.AsSpan(first, start - 1 - first)) is { } name
        && name.Tags == WordTags.FirstName;

    private static int StemEnd(string text, int start, int end)
    {
        if (end - start >= 3 && text[end - 1] is 's' or 'S' && (text[end - 2] == ':' || Apostrophe.Is(text[end - 2])))
        {
            return end - 2;
        }

        return Apostrophe.Is(text[end - 1]) ? end - 1 : end;
    }
}
