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
    private const int MostParts = 3;

    /// <summary>"Örebro läns landsting", "Lund district court".</summary>
    private const int MostTailWords = 2;

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

        if (Tailed(at, known) is > 0 and var tailed)
        {
            return tailed;
        }

        return known is { Entry: { Kind: EntryKind.State, Form: EntryForm.Adjective or EntryForm.Name }, Genitive: false } state
                ? BehindState(at, state)
            : known is { Entry: { Kind: EntryKind.Place, Form: EntryForm.Name }, Genitive: false } place ? BehindPlace(at + place.Tokens)
            : known is null ? Linked(at)
            : 0;
    }

    /// <summary>"Turkish Exporters Assembly", but not "British Labour Party", where the party is known as British by itself.</summary>
    private int BehindState(int at, GazetteerMatch state)
    {
        var first = at + state.Tokens;
        var end = BehindParts(first);
        if (end - first < 1 || !EndsOrganization(end - 1) || (end - first < 2 && state.Entry.Form == EntryForm.Name))
        {
            return 0;
        }

        return
            document.Knowledge.Pack.Gazetteer.MatchAt(Tokens, first, end, document.Text) is { } own
            && first + own.Tokens == end
            && (own.Entry.State == state.Entry.Key || own.Entry.State.Length == 0 && end - first == 1)
            ? 0
            : end;
    }

    /// <summary>"Ambazonia People's Defence Front": a place before two words or more that end as names of organizations do.</summary>
    private int BehindPlace(int first) => BehindParts(first) is var end && end - first > 1 && EndsOrganization(end - 1) ? end : 0;

    /// <summary>Where the capitalised words end that can be parts of a name.</summary>
    private int BehindParts(int first)
    {
        var end = first;
        while (
            end < Tokens.Count
            && end - first < MostWords
            && IsPart(end)
            && !Tokens[end].Has(TokenFlags.LineStart)
            && (!Tokens[end - 1].Has(TokenFlags.Genitive) || IsInside(document, end - 1))
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>"People's": whether the genitive of a word stands inside names of organizations.</summary>
    public static bool IsInside(Document document, int at) =>
        document.Knowledge.Cues.TryFind(document.StemOf(at), out var cue) && cue.Position.Contains("inside", StringComparison.Ordinal);

    /// <summary>"Bank of Slovenia", "Party of Socialists".</summary>
    private int Linked(int at)
    {
        var end = at + 1;
        if (!EndsOrganization(at) || end + 1 >= Tokens.Count || !IsLink(end))
        {
            return 0;
        }

        end += Tokens[end + 1].Is(WordTags.Determiner) ? 2 : 1;
        return BehindParts(end) is var behind && behind > end ? behind : 0;
    }

    /// <summary>"Älvsby kommun", "Stockholms läns landsting", "Göteborgs tingsrätt": a name with the word for what it is, in lower
    /// case.</summary>
    private int Tailed(int at, GazetteerMatch? known)
    {
        var first = Tokens[at];
        if (
            known is { Entry.Kind: not EntryKind.Place } and not { Entry: { Kind: EntryKind.State, Form: EntryForm.Capital } }
            || (
                known is null
                && (first.Has(TokenFlags.Initial) ? !EndsInGenitive(at) : first.Word is { } word && word.Is(~WordTags.FirstName))
            )
        )
        {
            return 0;
        }

        var end = at + (known?.Tokens ?? 1);
        while (known is null && end < Tokens.Count && end - at < MostParts && IsPart(end) && !Tokens[end].Has(TokenFlags.LineStart))
        {
            end++;
        }

        for (
            var i = end;
            i < Tokens.Count
                && i - end < MostTailWords
                && Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false }
                && !Tokens[i].Has(TokenFlags.LineStart);
            i++
        )
        {
            if (IsTail(Tokens[i].Stem(document.Text)))
            {
                return i + 1;
            }

            if (Tokens[i].Is(WordTags.Verb | WordTags.Preposition | WordTags.Coordinator | WordTags.Pronoun | WordTags.Determiner))
            {
                return 0;
            }
        }

        return 0;
    }

    private bool EndsInGenitive(int at) =>
        Tokens[at].Word is null && document.Words[at] is null && document.Genitive.IsIn(document.StemOf(at));

    private bool IsTail(ReadOnlySpan<char> word) =>
        HasTailCue(word) || (document.Genitive.IsIn(word) && HasTailCue(document.Genitive.Bare(word)));

    private bool HasTailCue(ReadOnlySpan<char> word) =>
        document.Knowledge.Cues.TryFind(word, out var cue) && cue.Position.Contains("tail", StringComparison.Ordinal);

    private bool IsLink(int at) =>
        document.Knowledge.Pack.Grammar.NameLinks.Contains(Tokens[at].Text(document.Text).ToString())
        && !Tokens[at].Has(TokenFlags.LineStart);

    private bool IsPart(int at) =>
        Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true } token
        && !token.Is(WordTags.Office | WordTags.Honorific | WordTags.FirstName);

    private bool EndsOrganization(int at) => EndsOrganization(document, at);

    /// <summary>Whether a word ends names of organizations.</summary>
    public static bool EndsOrganization(Document document, int at) =>
        document.Knowledge.Cues.TryFind(document.StemOf(at), out var cue)
        && cue.Position.Contains("last", StringComparison.Ordinal)
        && cue.Kind is "organization" or "party";
}
