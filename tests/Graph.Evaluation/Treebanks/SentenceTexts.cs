namespace Graph.Evaluation.Treebanks;

/// <summary>Shows edges with the words of their units and the sentence that they stand in.</summary>
internal sealed class SentenceTexts
{
    private readonly ILookup<int, string> _words;
    private readonly Dictionary<int, Tree> _trees = [];

    public SentenceTexts(IEnumerable<Tree> gold, Alignment alignment)
    {
        _words = Enumerable.Range(0, alignment.Gold.Count).ToLookup(alignment.UnitOfGold, i => alignment.Gold[i].Form);
        var at = 0;
        foreach (var tree in gold)
        {
            foreach (var i in Enumerable.Range(at, tree.Words.Count))
            {
                _trees.TryAdd(alignment.UnitOfGold(i), tree);
            }

            at += tree.Words.Count;
        }
    }

    public string Show(Edge edge) => $"{Word(edge.Dependent)} ← {Word(edge.Head)}";

    public string Sentence(Edge edge) => $"{_trees[edge.Dependent].Id}: {_trees[edge.Dependent].Text}";

    private string Word(int unit) => string.Join(' ', _words[unit]);
}
