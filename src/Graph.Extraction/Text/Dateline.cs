using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Finds where the text of a paragraph begins behind "WASHINGTON, May 3 (Reuters) -".</summary>
internal static class Dateline
{
    private const int MostTokens = 14;

    /// <summary>The token behind the dateline that begins at <paramref name="first"/>, or <paramref name="first"/> itself.</summary>
    public static int Behind(SourceText document, int first, int end)
    {
        var opening = document.Tokens[first];
        if (opening.Has(TokenFlags.ParagraphStart) && BehindAgency(document, first, end) is > 0 and var behind)
        {
            return behind;
        }

        if (!opening.Has(TokenFlags.ParagraphStart) || !opening.Has(TokenFlags.AllCaps) || opening.Kind != TokenKind.Word)
        {
            return first;
        }

        for (var i = first + 1; i < end - 1 && i < first + MostTokens; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind == TokenKind.Mark && token.Mark is '-' or '–' or '—' && token.Has(TokenFlags.SpaceBefore))
            {
                return i + 1;
            }

            if (token.Kind == TokenKind.Word && !token.IsCapitalised && token.Is(WordTags.Verb | WordTags.Noun | WordTags.Pronoun))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>The token behind "OSLO (TT)" with its dash, if there is one; 0 where a paragraph does not begin so.</summary>
    private static int BehindAgency(SourceText document, int first, int end)
    {
        for (
            var i = first;
            i < end - 3 && i < first + MostTokens && (document.Tokens[i].IsCapitalised || document.Tokens[i].IsMark(','));
            i++
        )
        {
            if (document.Tokens[i + 1].IsMark('(') && document.Tokens[i + 3].IsMark(')'))
            {
                var isAgency = document.Knowledge.Pack.Gazetteer.Find(document.StemOf(i + 2)) is { Class: "media" };
                return !isAgency ? 0
                    : document.Tokens[Math.Min(i + 4, end - 1)].Mark is '-' or '–' or '—' or ':' ? i + 5
                    : i + 4;
            }
        }

        return 0;
    }
}
