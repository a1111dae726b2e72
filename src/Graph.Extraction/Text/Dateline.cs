using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Finds where the text of a paragraph begins behind "WASHINGTON, May 3 (Reuters) -", "Paris –" or "Reuters -".</summary>
internal static class Dateline
{
    private const int MostTokens = 14;

    /// <summary>Fewer tokens than these are no text behind a dateline.</summary>
    private const int LeastText = 4;

    /// <summary>Tokens of one word in brackets.</summary>
    private const int Brackets = 3;

    /// <summary>The token behind the dateline that begins at <paramref name="first"/>, or <paramref name="first"/> itself; an agency may
    /// stand before the place.</summary>
    public static int Behind(SourceText document, int first, int end)
    {
        if (!document.Tokens[first].Has(TokenFlags.ParagraphStart))
        {
            return first;
        }

        var behind = BehindOne(document, first, end);
        return behind > first && behind < end ? BehindOne(document, behind, end) : behind;
    }

    private static int BehindOne(SourceText document, int first, int end)
    {
        if (BehindAgency(document, first, end) is > 0 and var behind)
        {
            return behind;
        }

        var opening = document.Tokens[first];
        return opening.Kind == TokenKind.Word && opening.Has(TokenFlags.AllCaps) ? BehindCapitals(document, first, end)
            : NamesOrigin(document, first) || BeginsWithCity(document, first, end) ? BehindOrigin(document, first, end)
            : first;
    }

    /// <summary>The token behind the dash, else the colon, that ends a place in capitals with its date and agency.</summary>
    private static int BehindCapitals(SourceText document, int first, int end)
    {
        var colon = first;
        for (var i = first + 1; i < end - 1 && i < first + MostTokens; i++)
        {
            var token = document.Tokens[i];
            if (IsDash(token))
            {
                return BehindDashes(document, i, end);
            }

            if (colon == first && token.IsMark(':') && NamesOrigin(document, first) && OpensText(document, i + 1, end))
            {
                colon = i + 1;
            }

            if (token.Kind == TokenKind.Word && !token.IsCapitalised && token.Is(WordTags.Verb | WordTags.Noun | WordTags.Pronoun))
            {
                return colon;
            }
        }

        return colon;
    }

    /// <summary>The token behind the dash of "Paris – The minister", where nothing but names and numbers stands before it.</summary>
    private static int BehindOrigin(SourceText document, int first, int end)
    {
        for (var i = first + 1; i < end - LeastText && i < first + MostTokens; i++)
        {
            var token = document.Tokens[i];
            if (IsDash(token))
            {
                var behind = BehindDashes(document, i, end);
                return OpensText(document, behind, end) ? behind : first;
            }

            if (!token.IsCapitalised && token.Kind != TokenKind.Number && !token.IsMark(',') && !token.IsMark('.'))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>Whether a token names a city or a medium, in whatever letters.</summary>
    private static bool NamesOrigin(SourceText document, int at)
    {
        var stem = document.StemOf(at);
        Span<char> lowered = stackalloc char[32];
        if (stem.Length is < 2 or > 32)
        {
            return false;
        }

        stem.ToLowerInvariant(lowered);
        lowered[0] = char.ToUpperInvariant(lowered[0]);
        return IsOrigin(document.Knowledge.Pack.Gazetteer.Find(stem))
            || IsOrigin(document.Knowledge.Pack.Gazetteer.Find(lowered[..stem.Length]));
    }

    /// <summary>"New York, May 17 -": a city of several words.</summary>
    private static bool BeginsWithCity(SourceText document, int first, int end) =>
        document.Knowledge.Pack.Gazetteer.MatchAt(document.Tokens, first, end, document.Text) is { Tokens: > 1, Entry: var entry }
        && IsOrigin(entry);

    private static bool IsOrigin(GazetteerEntry? entry) => entry is { Class: "media" } or { Form: EntryForm.Capital } or { Class: "city" };

    private static bool OpensText(SourceText document, int at, int end) =>
        at + LeastText < end && (document.Tokens[at].IsCapitalised || document.Tokens[at].Kind is TokenKind.Number);

    private static bool IsDash(Token token) =>
        token.Kind == TokenKind.Mark && token.Mark is '-' or '–' or '—' && token.Has(TokenFlags.SpaceBefore);

    private static int BehindDashes(SourceText document, int at, int end)
    {
        while (at < end && document.Tokens[at].Mark is '-' or '–' or '—' or ':')
        {
            at++;
        }

        return at;
    }

    /// <summary>The token behind "OSLO (TT)" or "(TT)" with its dash, if there is one, or behind "LIMA (Reuters, May 3) -"; 0 where a
    /// paragraph does not begin so.</summary>
    private static int BehindAgency(SourceText document, int first, int end)
    {
        if (first + LeastText < end && document.Tokens[first].IsMark('(') && IsAgencyInBrackets(document, first))
        {
            return BehindDashes(document, first + Brackets, end);
        }

        for (
            var i = first;
            i < end - 3
                && i < first + MostTokens
                && (
                    document.Tokens[i].IsCapitalised
                    || document.Tokens[i].IsMark(',')
                    || (i > first && document.Tokens[i].Kind == TokenKind.Number)
                );
            i++
        )
        {
            if (document.Tokens[i + 1].IsMark('('))
            {
                var close = document.Tokens.FindIndex(i + 2, Math.Min(MostTokens, end - i - 3), static t => t.IsMark(')'));
                var isOne = close == i + Brackets || (close > 0 && IsDash(document.Tokens[close + 1]));
                return isOne && IsMedium(document, i + 2) ? BehindDashes(document, close + 1, end) : 0;
            }
        }

        return 0;
    }

    private static bool IsMedium(SourceText document, int at) =>
        document.Knowledge.Pack.Gazetteer.Find(document.StemOf(at)) is { Class: "media" };

    private static bool IsAgencyInBrackets(SourceText document, int at) =>
        document.Tokens[at + 2].IsMark(')') && IsMedium(document, at + 1);
}
