using Graph.Language.Lexicons;

namespace Graph.Extraction.Mentions;

/// <summary>A particle that is written together with the name behind it: al-Sisi.</summary>
internal static class JoinedParticle
{
    private const int LongestParticle = 4;

    /// <summary>The length of the particle with its hyphen at the beginning of a word; 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> word, Document document)
    {
        var hyphen = word.IndexOf('-');
        return
            hyphen is > 0 and <= LongestParticle
            && hyphen + 1 < word.Length
            && char.IsUpper(word[hyphen + 1])
            && IsParticle(word[..hyphen], document)
            ? hyphen + 1
            : 0;
    }

    private static bool IsParticle(ReadOnlySpan<char> word, Document document)
    {
        Span<char> lower = stackalloc char[LongestParticle];
        lower = lower[..word.ToLowerInvariant(lower)];
        return document.Knowledge.Pack.Lexicon.Find(lower) is { } particle && particle.Is(WordTags.NameParticle);
    }
}
