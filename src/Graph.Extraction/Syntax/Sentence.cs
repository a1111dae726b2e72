using System.Collections.Immutable;
using Graph.Language.Sentences;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax;

/// <summary>
/// A parsed sentence: of each token its class, its head and its relation to the head (the terms of Universal Dependencies), the clauses as
/// nodes, the noun phrases in order. Immutable; tokens are counted as in the article.
/// </summary>
internal sealed class Sentence
{
    private readonly Trees _trees;
    private readonly int _at;

    /// <param name="range">Its tokens.</param>
    /// <param name="trees">The trees of its article.</param>
    /// <param name="at">Where in them its own begins.</param>
    /// <param name="clauses">Its clauses, in the order in which they begin.</param>
    public Sentence(SentenceRange range, Trees trees, int at, ImmutableArray<Clause> clauses)
    {
        (Range, _trees, _at, Clauses) = (range, trees, at, clauses);
        var clauseOf = trees.Clauses.AsSpan(at, End - First);
        clauseOf.Fill(-1);
        foreach (var clause in clauses)
        {
            clauseOf[clause.Head - First] = clause.Index;
        }

        foreach (var clause in clauses)
        {
            MarkOwn(clause, clauseOf);
        }

        for (var token = First; token < End; token++)
        {
            clauseOf[token - First] = ClimbToClause(token, clauseOf, trees.Heads.AsSpan(at, End - First));
        }
    }

    public SentenceRange Range { get; }

    /// <summary>Its first token.</summary>
    public int First => Range.First;

    /// <summary>Behind its last token.</summary>
    public int End => Range.End;

    /// <summary>Whether it asks.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Its noun phrases in order, possessors before what they possess.</summary>
    public required ImmutableArray<NounPhrase> Phrases { get; init; }

    /// <summary>Its titles in the plural whose holders it names.</summary>
    public required ImmutableArray<SharedTitle> SharedTitles { get; init; }

    /// <summary>Its quotes, in order.</summary>
    public required ImmutableArray<QuotedSpeech> Quotes { get; init; }

    /// <summary>Its clauses, in the order in which they begin.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    public ReadOnlySpan<Tag> Tags => _trees.Tags.AsSpan(_at, End - First);

    public Tag Tag(int token) => _trees.Tags[_at + token - First];

    /// <summary>The head of a token, or -1 for the root.</summary>
    public int Head(int token) => _trees.Heads[_at + token - First];

    public Relation Relation(int token) => _trees.Relations[_at + token - First];

    /// <summary>How a clause depends on another; what a copula says of its subject is its complement, whatever stands for both in the
    /// tree.</summary>
    public Relation RelationOf(Clause clause) => clause.IsPredicate ? Syntax.Relation.ClausalComplement : Relation(clause.Top);

    /// <summary>The token that a clause depends on, or -1.</summary>
    public int HeadOf(Clause clause) => Head(clause.Top);

    /// <summary>The phrase to whose noun a clause belongs ("the claim that …"); null where it belongs to none.</summary>
    public NounPhrase? NounOf(Clause clause) =>
        RelationOf(clause) == Syntax.Relation.AdnominalClause ? PhraseWithNoun(HeadOf(clause)) : null;

    private NounPhrase? PhraseWithNoun(int token)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.NounAt == token)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>The clause that a token stands in, or null.</summary>
    public Clause? ClauseOf(int token) => _trees.Clauses[_at + token - First] is >= 0 and var clause ? Clauses[clause] : null;

    /// <summary>The clause that a phrase stands in, or null.</summary>
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

    /// <summary>The phrase that ends right before a token, or null.</summary>
    public NounPhrase? PhraseEndingAt(int token)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.End == token)
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Holds(NounPhrase? outer, NounPhrase phrase) =>
        outer is not null && (ReferenceEquals(outer, phrase) || Holds(outer.Possessor, phrase));

    /// <summary>Verbs and phrases of a clause stand in it, whatever they depend on.</summary>
    private void MarkOwn(Clause clause, Span<int> clauseOf)
    {
        foreach (var element in clause.Elements)
        {
            Mark(element.Phrase.Head, clause, clauseOf);
        }

        if (clause.Main >= First)
        {
            Mark(clause.Main, clause, clauseOf);
        }
    }

    private void Mark(int token, Clause clause, Span<int> clauseOf)
    {
        if (clauseOf[token - First] < 0)
        {
            clauseOf[token - First] = clause.Index;
        }
    }

    private int ClimbToClause(int token, ReadOnlySpan<int> clauseOf, ReadOnlySpan<int> heads)
    {
        for (var steps = 0; token >= First && steps <= End - First; steps++)
        {
            if (clauseOf[token - First] is >= 0 and var clause)
            {
                return clause;
            }

            token = heads[token - First];
        }

        return -1;
    }
}
