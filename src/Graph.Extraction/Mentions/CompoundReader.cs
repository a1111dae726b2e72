using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Reads compounds: a name before a hyphen (USA-sponsrad, US-led), a name joined to a known word (Natolandet), and a word whose
/// last part is a known noun.</summary>
internal static class CompoundReader
{
    private const int ShortestPart = 3;

    /// <summary>A capitalised word whose last part is an inflected noun of this length is a compound, not a name:
    /// "Taurusrobotar".</summary>
    private const int LongTail = 6;

    public static void Read(Document document, int at)
    {
        var token = document.Tokens[at];
        if (token.Kind != TokenKind.Word)
        {
            return;
        }

        var stem = token.Stem(document.Text);
        var hyphen = char.IsAsciiDigit(stem[0]) ? stem.IndexOf('-') : stem.LastIndexOf('-');
        if (JoinedVerb.Read(document, at) is { } verb)
        {
            document.Words[at] = verb;
        }
        else if (hyphen > 0 && hyphen < stem.Length - 1)
        {
            ReadHyphenated(document, at, stem[..hyphen], stem[(hyphen + 1)..]);
        }
        else if (
            document.Words[at] is null or { Tags: WordTags.None }
            && document.Knowledge.Pack.Grammar.Compounds
            && stem.Length >= 2 * ShortestPart
        )
        {
            ReadJoined(document, at, stem, token.IsCapitalised);
        }
    }

    private static void ReadHyphenated(Document document, int at, ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        var pack = document.Knowledge.Pack;
        if (document.Words[at] is null or { Tags: WordTags.None } && pack.Lexicon.Find(last) is { } word)
        {
            document.Words[at] = word;
        }

        if (pack.Gazetteer.Find(first) is { Kind: not EntryKind.Place } entry)
        {
            var joinsAdjectives =
                pack.Gazetteer.Find(last) is { Form: EntryForm.Adjective }
                || (entry.Form == EntryForm.Adjective && (document.Words[at] is not { } tail || IsPlainAdjective(tail)));
            var form = joinsAdjectives ? ReferenceForm.Adjective : ReferenceForm.Compound;
            document.ReferenceAt[at] = new Reference(at, at + 1, document.Entities.Of(entry), form, false) { Also = Other(document, last) };
        }
        else if (
            first.IndexOf('-') is > 0 and var inner
            && pack.Gazetteer.Find(first[..inner]) is { Kind: EntryKind.State or EntryKind.Organization } one
            && Other(document, first[(inner + 1)..]) is { } other
        )
        {
            document.ReferenceAt[at] = new Reference(at, at + 1, document.Entities.Of(one), ReferenceForm.Compound, false) { Also = other };
        }
        else if (LeaderOf(document, first, document.Words[at]) is { } led)
        {
            document.ReferenceAt[at] = new Reference(at, at + 1, led, ReferenceForm.Compound, false);
        }
        else if (
            char.IsUpper(first[0])
            && (pack.Grammar.Compounds || first.Length > 1 || char.IsUpper(last[0]))
            && document.Words[at] is not null
            && document.Parties.Choose(document.Knowledge.Parties.WithLetters(first)) is { } party
        )
        {
            document.ReferenceAt[at] = new Reference(at, at + 1, party, ReferenceForm.Compound, false);
        }
    }

    private static bool IsPlainAdjective(Word word) => word.Is(WordTags.Adjective) && !word.Is(WordTags.Participle | WordTags.Noun);

    /// <summary>The second of two that share a word: "French-Mexican", "Swedish-Mexican-sponsored".</summary>
    private static Entity? Other(Document document, ReadOnlySpan<char> part) =>
        document.Knowledge.Pack.Gazetteer.Find(part) is { Kind: EntryKind.State or EntryKind.Organization } entry
            ? document.Entities.Of(entry)
            : null;

    private static void ReadJoined(Document document, int at, ReadOnlySpan<char> stem, bool capitalised)
    {
        for (var split = ShortestPart; split <= stem.Length - ShortestPart; split++)
        {
            if (capitalised && IsQuality(document, at, stem, split))
            {
                return;
            }

            if (
                document.Knowledge.Pack.Lexicon.Find(stem[split..]) is not { } word
                || !word.Is(WordTags.Noun | WordTags.Office)
                || (word.Text.Length < 4 && word.Noun != word.Text && !word.Is(WordTags.Definite))
            )
            {
                continue;
            }

            var party = PartyOf(document, stem[..split], word);
            if (
                !capitalised
                || document.Tokens[at].Has(TokenFlags.Initial)
                || (word.Is(WordTags.Plural | WordTags.Definite) && stem.Length - split >= LongTail)
            )
            {
                document.Words[at] = word;
                if (!capitalised && party is null)
                {
                    return;
                }
            }

            if ((party ?? OwnerOf(document, stem[..split]) ?? LeaderOf(document, stem[..split], word)) is { } owner)
            {
                document.Words[at] = word;
                document.ReferenceAt[at] = new Reference(at, at + 1, owner, ReferenceForm.Compound, false);
                return;
            }
        }
    }

    private static Entity? OwnerOf(Document document, ReadOnlySpan<char> part) =>
        Owner(document.Knowledge.Pack, part) is { } entry ? document.Entities.Of(entry) : null;

    /// <summary>"Assadregimen": the state whose leader a compound names before a word for its government.</summary>
    private static Entity? LeaderOf(Document document, ReadOnlySpan<char> part, Word? word) =>
        word is not null && char.IsUpper(part[0]) && document.Knowledge.Pack.Grammar.Governing.Contains(word.NounLemma)
            ? document.LedBy(part)
            : null;

    /// <summary>The party whose leader or speaker a compound names: "Moderatledaren".</summary>
    private static Entity? PartyOf(Document document, ReadOnlySpan<char> part, Word word) =>
        word is { Office: not null } && word.Is(WordTags.Definite)
            ? document.Parties.Choose(document.Knowledge.Parties.InCompound(part))
            : null;

    /// <summary>"Kinakritiska", "Rysslandsstyrda": what somebody is towards a name, whose part in it only a participle tells.</summary>
    private static bool IsQuality(Document document, int at, ReadOnlySpan<char> stem, int split)
    {
        var pack = document.Knowledge.Pack;
        if (
            pack.Lexicon.Find(stem[split..]) is not { } word
            || !word.Is(WordTags.Adjective | WordTags.Participle)
            || word.Is(WordTags.Noun)
            || Owner(pack, stem[..split]) is not { } owner
        )
        {
            return false;
        }

        document.Words[at] = word;
        document.ReferenceAt[at] = word.Is(WordTags.Participle)
            ? new Reference(at, at + 1, document.Entities.Of(owner), ReferenceForm.Compound, false)
            : document.ReferenceAt[at];
        return true;
    }

    private static GazetteerEntry? Owner(LanguagePack pack, ReadOnlySpan<char> part) =>
        pack.Gazetteer.Find(part) is { Kind: not EntryKind.Place, Form: EntryForm.Name or EntryForm.Metonym } entry ? entry
        : part.Length > ShortestPart && pack.Grammar.IsLinked(part)
            ? pack.Gazetteer.Find(part[..^1]) is { Kind: not EntryKind.Place, Form: EntryForm.Name } joined ? joined
                : null
        : null;
}
