using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Tells of each token of a sentence what it is, in one pass. Has no state: one tagger serves all threads.</summary>
public sealed class Tagger
{
    private static readonly ConcurrentDictionary<LanguagePack, Tagger> s_taggers = new();

    private readonly LexiconRules _rules;

    private Tagger(LanguagePack pack) => _rules = new LexiconRules(pack);

    /// <summary>The tagger of a pack.</summary>
    public static Tagger Of(LanguagePack pack) => s_taggers.GetOrAdd(pack, p => new Tagger(p));

    /// <summary>Tags the tokens of one sentence.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">By token of the text: 1 where a recognised name begins, 2 inside it, 0 elsewhere.</param>
    /// <param name="tags">Takes the tags; that of token <paramref name="first"/> stands first.</param>
    public void Tag(List<Token> tokens, int first, int end, string text, ReadOnlySpan<byte> names, Span<Tag> tags)
    {
        var span = CollectionsMarshal.AsSpan(tokens);
        _rules.Tag(span[first..end], names[first..end], tags[..(end - first)]);
    }
}
