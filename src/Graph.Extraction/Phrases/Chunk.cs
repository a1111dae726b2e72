using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Phrases;

/// <summary>A piece of a sentence: a noun phrase, a verb form, a function word, a date, a quote.</summary>
internal sealed record Chunk(ChunkKind Kind, int First, int End)
{
    public Word? Word { get; init; }

    public NounPhrase? Phrase { get; init; }

    /// <summary>What a date means.</summary>
    public DateExpression? DateExpression { get; init; }

    public DateMention? Date => DateExpression is { } expression ? new DateMention(First, End, expression) : null;

    /// <summary>What a verb form is here; one form can be several things.</summary>
    public WordTags Form { get; init; }

    public bool Is(WordTags form) => (Form & form) != 0;
}
