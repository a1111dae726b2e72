using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Behind the last code unit, genitive mark included.</param>
/// <param name="StemEnd">Behind the last code unit without a genitive mark.</param>
/// <param name="Kind">Its form.</param>
/// <param name="Flags">What can be seen of it.</param>
/// <param name="Mark">The mark, for <see cref="TokenKind.Mark"/>.</param>
/// <param name="Word">Its lexicon entry, if it has one.</param>
public readonly record struct Token(int Start, int End, int StemEnd, TokenKind Kind, TokenFlags Flags, char Mark, Word? Word)
{
    /// <summary>Whether the lexicon knows it as any of <paramref name="tags"/>.</summary>
    public bool Is(WordTags tags) => Word is not null && (Word.Tags & tags) != 0;

    /// <summary>Whether it has any of <paramref name="flags"/>.</summary>
    public bool Has(TokenFlags flags) => (Flags & flags) != 0;

    /// <summary>Whether it is a word that begins with an upper-case letter.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && (Flags & TokenFlags.Capitalised) != 0;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Mark == mark;

    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Text(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Its words without a genitive mark.</summary>
    public ReadOnlySpan<char> Stem(string text) => text.AsSpan(Start, StemEnd - Start);
}
