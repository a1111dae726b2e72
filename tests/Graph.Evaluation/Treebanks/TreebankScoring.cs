using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Treebanks;

/// <summary>
/// Scores parts of speech by gold word (ours is that of the word that covers most of it) and relations by edge: one is right where dependent,
/// head and relation are. Sentences whose characters differ in number cannot be compared: all that they have is missed.
/// </summary>
internal sealed class TreebankScoring
{
    public Scorecard Card { get; } = new();

    public TreebankErrors Errors { get; } = new();

    /// <summary>Number of sentences that were read as a text of other length.</summary>
    public int Unaligned { get; private set; }

    /// <summary>Adds a text of gold trees as our side divided and read it.</summary>
    public void Add(IReadOnlyCollection<Tree> gold, IReadOnlyCollection<Tree> own)
    {
        var comparable = gold.Sum(t => t.Length) == own.Sum(t => t.Length);
        Unaligned += comparable ? 0 : gold.Count;
        var alignment = new Alignment(Tree.Join(gold), comparable ? Tree.Join(own) : []);
        var sentences = new SentenceTexts(gold, alignment);
        ScoreParts(alignment);
        ScoreRelations(alignment, sentences);
    }

    private void ScoreParts(Alignment alignment)
    {
        for (var i = 0; i < alignment.Gold.Count; i++)
        {
            var (word, own) = (alignment.Gold[i], alignment.OwnOf(i));
            Card.Ask("upos", own?.Upos == word.Upos);
            Card.Ask("words alike", own?.Span == word.Span);
            if (own?.Upos != word.Upos)
            {
                Errors.AddPart(word, own?.Upos ?? "nothing");
            }
        }
    }

    private void ScoreRelations(Alignment alignment, SentenceTexts sentences)
    {
        var wanted = alignment.GoldEdges().ToHashSet();
        var got = alignment.OwnEdges().ToHashSet();
        var (wantedScored, gotScored) = (Scored(wanted, alignment), Scored(got, alignment));
        foreach (var edge in wantedScored)
        {
            Count(edge, got.Contains(edge) ? 1 : 0, 0, got.Contains(edge) ? 0 : 1);
        }

        foreach (var edge in gotScored.Where(e => !wanted.Contains(e)))
        {
            Count(edge, 0, 1, 0);
        }

        Errors.AddRelations(wantedScored.Where(e => !got.Contains(e)), got, sentences, missed: true);
        Errors.AddRelations(gotScored.Where(e => !wanted.Contains(e)), wanted, sentences, missed: false);
    }

    private static List<Edge> Scored(IEnumerable<Edge> edges, Alignment alignment) =>
        [.. edges.Where(e => RelationNames.IsScored(e, alignment))];

    private void Count(Edge edge, int right, int wrong, int missed)
    {
        Card.Count(edge.Relation, right, wrong, missed);
        Card.Count("arguments", right, wrong, missed);
        if (RelationNames.IsSubjectOrObject(edge.Relation))
        {
            Card.Count("arguments.core", right, wrong, missed);
        }
    }
}
