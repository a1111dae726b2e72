using System.Collections.Frozen;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>What a pack says of quotes: its speech verbs and <c>quote-cues.tsv</c>.</summary>
internal sealed class QuoteCues
{
    private static readonly string[] s_kinds =
    [
        "complementiser",
        "elision",
        "facts-heading",
        "fronted-clause",
        "impersonal",
        "partitive",
        "perfect",
        "speaker",
        "statement",
        "subject-first",
        "work",
    ];

    private readonly Grammar _grammar;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> _cues;

    public QuoteCues(LanguagePack pack)
    {
        _grammar = pack.Grammar;
        var verbs = pack.Files.Table("speech-verbs.tsv");
        _verbs = verbs.Rows.Select(r => r[verbs.Column("verb")]).ToFrozenSet(StringComparer.Ordinal);
        var table = pack.Files.Table("quote-cues.tsv");
        var (cue, kind) = (table.Column("cue"), table.Column("kind"));
        foreach (var row in table.Rows.Where(r => !s_kinds.Contains(r[kind])))
        {
            throw new PackException(
                $"{table.File}:{row.Line}: '{row[kind]}' is no kind of cue; the kinds are {string.Join(", ", s_kinds)}"
            );
        }

        _cues = s_kinds.ToFrozenDictionary(
            k => k,
            k =>
                table
                    .Rows.Where(r => r[kind] == k)
                    .Select(r => r[cue])
                    .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
                    .GetAlternateLookup<ReadOnlySpan<char>>()
        );
        SubjectMayComeFirst = table.Rows.Any(r => r[kind] == "subject-first");
    }

    /// <summary>Whether the narrator may say "he said" as well as "said he".</summary>
    public bool SubjectMayComeFirst { get; }

    /// <summary>Whether of the genitive of a word no more than its mark is written.</summary>
    public bool HasBareGenitive(ReadOnlySpan<char> word) => _grammar.HasBareGenitive(word);

    public bool IsComplementiser(ReadOnlySpan<char> word) => Has("complementiser", word);

    public bool IsElision(ReadOnlySpan<char> word) => Has("elision", word);

    public bool IsFactsHeading(ReadOnlySpan<char> word) => Has("facts-heading", word);

    public bool OpensFrontedClause(ReadOnlySpan<char> word) => Has("fronted-clause", word);

    public bool IsImpersonal(ReadOnlySpan<char> words) => Has("impersonal", words);

    public bool IsPartitive(ReadOnlySpan<char> word) => Has("partitive", word);

    /// <summary>Whether a word makes the perfect of a verb ("har", "has").</summary>
    public bool IsPerfect(ReadOnlySpan<char> word) => Has("perfect", word);

    public bool IsFirstSubject(ReadOnlySpan<char> word) => Has("subject-first", word);

    /// <summary>A finite form of a verb of speech in lower case: in a new sentence it would not be the narrator's.</summary>
    public bool IsSpeechVerb(in Token token) => token.Is(WordTags.Finite) && IsFormOfSpeech(token);

    /// <summary>The participle or supine of a verb of speech, behind the word that makes its perfect ("har Holm sagt").</summary>
    public bool IsSpeechPerfect(in Token token) => token.Is(WordTags.Participle | WordTags.Supine) && IsFormOfSpeech(token);

    private bool IsFormOfSpeech(in Token token) =>
        !token.Has(TokenFlags.Capitalised) && token.Word?.Verb is { } verb && _verbs.Contains(verb);

    /// <summary>Whether it stands for the speaker or the one spoken to.</summary>
    public bool IsSpeaker(in Token token, string text) =>
        token.Kind == TokenKind.Word
        && !token.Has(TokenFlags.AllCaps)
        && (
            (token.Is(WordTags.Pronoun | WordTags.Possessive) && token.Word!.Value is "me" or "first" or "second")
            || Has("speaker", token.Text(text))
        );

    private bool Has(string kind, ReadOnlySpan<char> word) => _cues[kind].Contains(word);
}
