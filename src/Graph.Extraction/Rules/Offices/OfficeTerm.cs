using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Reads the years of an office behind its title: "prime minister from 2003 to 2009", "president (2011-2017)".</summary>
internal sealed class OfficeTerm(Document document)
{
    private const int YearDigits = 4;

    /// <summary>Whether the years told behind an office lie before the article, or it was one in what is no more: "minister in the former
    /// government".</summary>
    public bool IsOver(NounPhrase office)
    {
        if (office.OfficeAt >= 0 && IsSecondOfFormer(office.First))
        {
            return true;
        }

        for (var word = Math.Max(office.First - 1, 0); word <= office.OfficeAt; word++)
        {
            if (IsFormerCompound(document.TextOf(word)))
            {
                return true;
            }
        }

        var at = office.End;
        for (var i = 0; i < office.ComplementCount; i++)
        {
            if (office.Complement(i).Phrase is { Former: true, Office: null })
            {
                return true;
            }

            at = Math.Max(at, office.Complement(i).Phrase.End);
        }

        at += at < document.Tokens.Count && document.Tokens[at].IsMark('(') ? 1 : 0;
        at += at < document.Tokens.Count && document.IsAmong(document.Knowledge.Pack.Grammar.From, at) ? 1 : 0;
        return LastYear(at) is { } last && (document.Article.Published is not { } published || last < published.Year);
    }

    /// <summary>"Ex-speaker", "an ex-housing minister", "then-president", "then-U.S. president", "Soviet-era minister".</summary>
    private bool IsFormerCompound(ReadOnlySpan<char> title) =>
        title.IndexOf('-') is > 0 and var hyphen
        && (IsFormer(title[..hyphen]) || IsFormer(title[..(hyphen + 1)]) || IsFormer(title[title.LastIndexOf('-')..]));

    /// <summary>"Före detta stats- och utrikesminister": the second of two titles of which the first is cut short.</summary>
    private bool IsSecondOfFormer(int title) =>
        title >= 4
        && document.Tokens[title - 1].Is(WordTags.Coordinator)
        && document.Tokens[title - 2].IsMark('-')
        && document.Tokens[title - 4].Is(WordTags.Former);

    private bool IsFormer(ReadOnlySpan<char> prefix) =>
        document.Knowledge.Pack.Lexicon.Find(prefix.ToString().ToLowerInvariant()) is { } word && word.Is(WordTags.Former);

    /// <summary>The later of two years that begin at a token, in one ("2011-2017") or with a dash or preposition between.</summary>
    private int? LastYear(int at)
    {
        if (at >= document.Tokens.Count)
        {
            return null;
        }

        var text = document.TextOf(at);
        if (text.Length == 2 * YearDigits + 1)
        {
            return !char.IsDigit(text[YearDigits]) && YearNumber.In(text[..YearDigits]) is not null
                ? YearNumber.In(text[(YearDigits + 1)..])
                : null;
        }

        return
            YearNumber.In(text) is not null
            && at + 2 < document.Tokens.Count
            && (document.Tokens[at + 1].Kind == TokenKind.Mark || document.Tokens[at + 1].Is(WordTags.Preposition))
            ? YearNumber.In(document.TextOf(at + 2))
            : null;
    }
}
