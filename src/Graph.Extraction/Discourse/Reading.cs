using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;

namespace Graph.Extraction.Discourse;

/// <summary>A sentence in its text: whose words it is, what heads it, and what its phrases refer to.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="speaker">Who says it, inside a quote.</param>
/// <param name="heading">The date that heads its paragraph or list line, if one does.</param>
/// <param name="index">Its number in the order of reading.</param>
/// <param name="meanings">What the phrases of the article mean.</param>
internal sealed class Reading(Sentence sentence, Entity? speaker, DateMention? heading, int index, Meanings meanings)
{
    private readonly int _first = meanings.Add(sentence.Phrases.Length);

    public Sentence Sentence { get; } = sentence;

    public Entity? Speaker { get; } = speaker;

    public DateMention? Heading { get; } = heading;

    public int Index { get; } = index;

    /// <summary>The draft on which the sentence tells a vote without a word for it, and the phrase of what votes or of the vote that tells
    /// what it is on.</summary>
    public (Entity Resolution, NounPhrase By)? Unnamed { get; set; }

    /// <summary>What a phrase of the sentence means; discourse alone writes it.</summary>
    public ref PhraseMeaning MeaningOf(NounPhrase phrase) => ref meanings.At(_first + phrase.Index);

    /// <summary>The resolution or gathering that a phrase names, or null.</summary>
    public Entity? NodeOf(NounPhrase phrase) => meanings.At(_first + phrase.Index).Node;
}
