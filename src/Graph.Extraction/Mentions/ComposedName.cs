using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Finds names of organizations that are made of other names and of common words: "Turkish Exporters Assembly", "Bank of Slovenia".
/// A word that ends or begins names of organizations (name-cues.tsv) decides.
/// </summary>
internal sealed class ComposedName(Document document)
{
    private const int MostWords = 6;

    private List<Token> Tokens => document.Tokens;

    /// <summary>Index behind the name that begins at a token; 0 where none does.</summary>
    /// <param name="at">Index of the first token.</param>
    /// <param name="known">The gazetteer name that begins there, if one does.</param>
    public int EndAt(int at, GazetteerMatch? known)
    {
        if (!Tokens[at].IsCapitalised)
        {
            return 0;
        }

        return known is { Entry: { Kind: EntryKind.State, Form: EntryForm.Adjective or EntryForm.Name }, Genitive: false } state ? BehindState(at, state) : known is null ? Linked(at) : 0;
    }

    /// <summary>"Turkish Exporters Assembly", but not "British Labour Party", where the party is known as British by itself.</summary>
    private int BehindState(int at, GazetteerMatch state)
    {
        var first = at + state.Tokens;
        var end = first;
        while (end < Tokens.Count && end - first < MostWords && IsPart(end) && !Tokens[end].Has(TokenFlags.LineStart) && !Tokens[end - 1].Has(TokenFlags.Genitive))
        {
            end++;
        }

        if (end - first < 1 || !EndsOrganization(end - 1) || (end - first < 2 && state.Entry.Form == EntryForm.Name))
        {
            return 0;
        }

        return document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, first, end, document.Text) is { } own && first + own.Tokens == end && (own.Entry.State == state.Entry.Key || own.Entry.State.Length == 0 && end - first == 1) ? 0 : end;
    }

    /// <summary>"Bank of Slovenia", "Party of Socialists".</summary>
    private int Linked(int at)
    {
        var end = at + 1;
        if (!EndsOrganization(at) || end + 1 >= Tokens.Count || !IsLink(end))
        {
            return 0;
        }

        end += Tokens[end + 1].Is(WordTags.Determiner) ? 2 : 1;
        var first = end;
        while (end < Tokens.Count && end - first < MostWords && IsPart(end) && !Tokens[end].Has(TokenFlags.LineStart) && (end == first || !Tokens[end - 1].Has(TokenFlags.Genitive)))
        {
            end++;
        }

        return end > first ? end : 0;
    }

    private bool IsLink(int at) => document.Knowledge.Pack.Grammar.NameLinks.Contains(Tokens[at].Text(document.Text).ToString()) && !Tokens[at].Has(TokenFlags.LineStart);

    private bool IsPart(int at) => Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true } token && !token.Is(WordTags.Office | WordTags.Honorific | WordTags.FirstName);

    private bool EndsOrganization(int at) => document.Knowledge.CuesByWord.TryGetValue(document.StemOf(at), out var cue)
        && cue.Position.Contains("last", StringComparison.Ordinal) && cue.Kind is "organization" or "party";
}
