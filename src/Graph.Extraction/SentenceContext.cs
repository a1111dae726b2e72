using Graph.Extraction.Clauses;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Sentences;

namespace Graph.Extraction;

/// <summary>A parsed sentence and whose words it is.</summary>
/// <param name="Sentence">Its tokens.</param>
/// <param name="Chunks">Its chunks.</param>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Speaker">Who says it, inside a quote.</param>
/// <param name="IsQuestion">Whether it asks.</param>
internal sealed record SentenceContext(Sentence Sentence, List<Chunk> Chunks, List<Clause> Clauses, Entity? Speaker, bool IsQuestion)
{
    /// <summary>All noun phrases in order, possessors before what they possess.</summary>
    public IEnumerable<NounPhrase> Phrases => Chunks.Where(c => c.Phrase is not null).SelectMany(c => WithPossessors(c.Phrase!));

    /// <summary>The clause in which a phrase stands, or null.</summary>
    public Clause? ClauseOf(NounPhrase phrase) => Clauses.Find(c => c.Elements.Exists(e => Holds(e.Phrase, phrase)));

    private static bool Holds(NounPhrase? outer, NounPhrase phrase) => outer is not null && (ReferenceEquals(outer, phrase) || Holds(outer.Possessor, phrase));

    private static IEnumerable<NounPhrase> WithPossessors(NounPhrase phrase) => phrase.Possessor is { } possessor ? [.. WithPossessors(possessor), phrase] : [phrase];
}
