using Graph.Extraction.Clauses;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Dates;
using Graph.Language.Sentences;

namespace Graph.Extraction;

/// <summary>A parsed sentence and whose words it is.</summary>
/// <param name="Sentence">Its tokens.</param>
/// <param name="Chunks">Its chunks.</param>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Phrases">All its noun phrases in order, possessors before what they possess.</param>
/// <param name="Speaker">Who says it, inside a quote.</param>
/// <param name="IsQuestion">Whether it asks.</param>
/// <param name="Heading">The date that heads its paragraph or list line, if one does.</param>
internal sealed record SentenceContext(Sentence Sentence, List<Chunk> Chunks, List<Clause> Clauses, List<NounPhrase> Phrases, Entity? Speaker, bool IsQuestion, DateMention? Heading)
{
    /// <summary>The clause in which a phrase stands, or null.</summary>
    public Clause? ClauseOf(NounPhrase phrase)
    {
        foreach (var clause in Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (Holds(element.Phrase, phrase))
                {
                    return clause;
                }
            }
        }

        return null;
    }

    private static bool Holds(NounPhrase? outer, NounPhrase phrase) => outer is not null && (ReferenceEquals(outer, phrase) || Holds(outer.Possessor, phrase));

    /// <summary>Adds the noun phrases of chunks to <paramref name="phrases"/>.</summary>
    public static void AddPhrases(List<Chunk> chunks, List<NounPhrase> phrases)
    {
        foreach (var chunk in chunks)
        {
            if (chunk.Phrase is { } phrase)
            {
                AddWithPossessors(phrase, phrases);
            }
        }
    }

    private static void AddWithPossessors(NounPhrase phrase, List<NounPhrase> phrases)
    {
        if (phrase.Possessor is { } possessor)
        {
            AddWithPossessors(possessor, phrases);
        }

        phrases.Add(phrase);
    }
}
