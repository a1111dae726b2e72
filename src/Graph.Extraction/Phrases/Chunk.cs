using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Phrases;

/// <summary>A piece of a sentence: a noun phrase, a verb form, a function word, a date, a quote.</summary>
internal sealed class Chunk
{
    public ChunkKind Kind { get; private set; }

    public int First { get; private set; }

    public int End { get; private set; }

    public Word? Word { get; private set; }

    public NounPhrase? Phrase { get; private set; }

    /// <summary>What a date means.</summary>
    public DateExpression? DateExpression { get; private set; }

    public DateMention? Date => DateExpression is { } expression ? new DateMention(First, End, expression) : null;

    /// <summary>What a verb form is here; one form can be several things.</summary>
    public WordTags Form { get; private set; }

    public bool Is(WordTags form) => (Form & form) != 0;

    public Chunk Set(ChunkKind kind, int first, int end, Word? word = null, WordTags form = WordTags.None, NounPhrase? phrase = null, DateExpression? date = null)
    {
        (Kind, First, End, Word, Form, Phrase, DateExpression) = (kind, first, end, word, form, phrase, date);
        return this;
    }
}
