using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Which party is meant by letters, by the noun for its members or by a name that several share: it depends on the states that the
/// article names.</summary>
internal sealed partial class PartyReader(Document document)
{
    private List<Token> Tokens => document.Tokens;

    /// <summary>Among parties that are told alike the one of <paramref name="state"/>, else of a state that the article names, else the
    /// usual one.</summary>
    public Entity? Choose(ReadOnlySpan<PartyRow> rows, string? state = null)
    {
        PartyRow? named = null;
        var isUsualNamed = false;
        foreach (var row in rows)
        {
            if (row.State == state)
            {
                return document.Entities.Organization(row.Party);
            }

            var isNamed =
                (document.Entities.Named(EntityKind.State, row.State) is { } home && (row.IsUsual || IsCalledSo(home)))
                || HasParty(row.State);
            isUsualNamed |= isNamed && row.IsUsual;
            named ??= isNamed ? row : null;
        }

        return state is not null || rows.IsEmpty ? null
            : named is not null && !isUsualNamed ? document.Entities.Organization(named.Party)
            : rows[0].IsUsual ? document.Entities.Organization(rows[0].Party)
            : null;
    }

    private bool HasParty(string state) => document.Entities.All.Exists(e => e.Class == "party" && e.State == state);

    /// <summary>"Besökte Helsingfors": a state that is told by its capital alone need not be that of the parties.</summary>
    private bool IsCalledSo(Entity state)
    {
        var isCapital = false;
        foreach (var reference in document.ReferenceAt)
        {
            if (reference?.Entity == state && reference.Form != ReferenceForm.Capital)
            {
                return true;
            }

            isCapital |= reference?.Entity == state;
        }

        return !isCapital;
    }

    /// <summary>The party in brackets right behind a name: "Per Holm (S)", "Anna Berg (M, Malmö)", "Jane Roe (D-Texas)", or behind a comma
    /// with the place that somebody sits for: "Jane Roe, D-Texas,"; null where none stands there.</summary>
    public Entity? InBrackets(int at)
    {
        if (WithSeat(at) is { } party)
        {
            return party;
        }

        if (
            at + 2 >= Tokens.Count
            || !Tokens[at].IsMark('(')
            || Tokens[at + 1].Kind != TokenKind.Word
            || Tokens[at + 2] is not { Kind: TokenKind.Mark, Mark: ')' or ',' or '/' }
        )
        {
            return null;
        }

        var letters = document.StemOf(at + 1);
        var hyphen = letters.IndexOf('-');
        var parties = document.Knowledge.Parties.WithLetters(hyphen > 0 ? letters[..hyphen] : letters);
        return hyphen < 0 && TellsSide(at + 1) && !IsNamed(parties) ? null : Choose(parties);
    }

    /// <summary>"Anna Berg (R) and Per Holm (L)": where a picture shows somebody, unless the text is about a state whose party has the
    /// letter.</summary>
    private bool TellsSide(int at) => document.IsAmong(document.Knowledge.Pack.Grammar.Sides, at);

    private bool IsNamed(ReadOnlySpan<PartyRow> parties)
    {
        foreach (var row in parties)
        {
            if (document.Entities.All.Exists(e => (e.Kind == EntityKind.State ? e.Key : e.State) == row.State))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the letters that stand for parties by themselves their parties, where the article speaks of parties
    /// otherwise.</summary>
    public void ReadLetters()
    {
        var (candidates, speaksOfParties) = (new List<int>(), false);
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (
                Tokens[i].IsCapitalised
                && document.Knowledge.Parties.StandsAlone(document.StemOf(i))
                && document.ReferenceAt[i] is null
                && IsAlone(i)
            )
            {
                candidates.Add(i);
            }

            speaksOfParties |= document.ReferenceAt[i] is { Entity.Class: "party" } || InBrackets(i) is not null;
        }

        if (candidates.Count == 0 || !(speaksOfParties || candidates.Exists(c => IsJoined(c, candidates)) || Tokens.Exists(IsParty)))
        {
            return;
        }

        foreach (var at in candidates)
        {
            if (Choose(document.Knowledge.Parties.WithLetters(document.StemOf(at))) is { } party)
            {
                var owns = Tokens[at].Has(TokenFlags.Genitive) || OwnsOffice(at);
                document.ReferenceAt[at] = new Reference(at, at + 1, party, ReferenceForm.Name, owns);
            }
        }
    }

    /// <summary>"S talesperson Per Holm": letters that take no ending of the genitive, before a title without an article and a
    /// name.</summary>
    private bool OwnsOffice(int at) =>
        at + 2 < Tokens.Count
        && document.Knowledge.Pack.Grammar.HasBareGenitive(document.LowerOf(at))
        && document.Words[at + 1]?.Office is not null
        && !Tokens[at + 1].Is(WordTags.Definite)
        && Tokens[at + 2].IsCapitalised;

    /// <summary>"S och M": letters before others.</summary>
    private bool IsJoined(int at, List<int> letters) => letters.BinarySearch(at + 2) >= 0 && Tokens[at + 1].Is(WordTags.Coordinator);

    /// <summary>"Partiet": a word that goes before the name of a party.</summary>
    private bool IsParty(Token word) => document.Knowledge.Cues.TryFind(word.Text(document.Text), out var cue) && cue.Kind == "party";

    /// <summary>Letters are no party behind a name (an initial), behind a noun ("vitamin C") or in brackets.</summary>
    private bool IsAlone(int at)
    {
        var before = at > 0 && !Tokens[at].Has(TokenFlags.Initial) ? Tokens[at - 1] : default;
        var after = at + 1 < Tokens.Count ? Tokens[at + 1] : default;
        return !before.IsCapitalised
            && !before.IsMark('(')
            && !before.IsMark('.')
            && before.Kind != TokenKind.Number
            && !(
                before.Is(WordTags.Noun) && !before.Is(WordTags.Verb | WordTags.Coordinator | WordTags.Preposition | WordTags.Subordinator)
            )
            && !after.IsCapitalised
            && after.Kind != TokenKind.Number
            && !after.IsMark('(')
            && (Tokens[at].Has(TokenFlags.Initial) || before.Word is not null || before.Kind == TokenKind.Mark);
    }
}
