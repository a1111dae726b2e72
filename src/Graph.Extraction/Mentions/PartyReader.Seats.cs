using Graph.Extraction.Resources;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <content>Parties that are told with the place that somebody sits for, or by a word before a title.</content>
internal sealed partial class PartyReader
{
    private Entity? WithSeat(int at) =>
        at + 1 < Tokens.Count && Tokens[at].IsMark(',') && IsSeat(at + 1) ? Choose(LettersOfSeat(at + 1)) : null;

    /// <summary>Whether a token behind a mark tells a party and a place: "D-Texas".</summary>
    public bool IsSeat(int at) =>
        at > 0 && Tokens[at].IsCapitalised && Tokens[at - 1] is { Kind: TokenKind.Mark, Mark: ',' or '(' } && !LettersOfSeat(at).IsEmpty;

    private ReadOnlySpan<PartyRow> LettersOfSeat(int at)
    {
        var letters = document.StemOf(at);
        return letters.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < letters.Length && char.IsUpper(letters[hyphen + 1])
            ? document.Knowledge.Parties.WithLetters(letters[..hyphen])
            : [];
    }

    /// <summary>The party of which a capitalised word before a title tells: "Republican Senator Anna Berg", "the Democratic governor"; at a
    /// beginning only where the title has its capital too.</summary>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="title">The token of the title.</param>
    public (int At, Entity Party)? BeforeTitle(int first, int title)
    {
        for (var i = first; i < title && document.Knowledge.Pack.Grammar.MembersAreNames; i++)
        {
            if (
                Tokens[i].IsCapitalised
                && document.ReferenceAt[i] is null
                && (!Tokens[i].Has(TokenFlags.Initial) || Tokens[title].IsCapitalised)
                && !(i > first && Tokens[i - 1].IsCapitalised && document.ReferenceAt[i - 1] is null)
                && Choose(CalledAt(i)) is { } party
            )
            {
                return (i, party);
            }
        }

        return null;
    }

    private ReadOnlySpan<PartyRow> CalledAt(int at) =>
        document.Knowledge.Parties.OfMember(document.Words[at]?.Noun) is { IsEmpty: false } members
            ? members
            : document.Knowledge.Parties.InCompound(document.StemOf(at));
}
