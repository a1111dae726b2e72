namespace Graph.Evaluation.Treebanks;

/// <summary>
/// Two divisions of one text into words, made comparable. Words that overlap, directly or by way of others, are one unit, so that a name that
/// one side takes as one word and the other as three is one unit of both. Relations hold between units; those inside a unit are not compared.
/// </summary>
internal sealed class Alignment
{
    private readonly int[] _goldUnits;
    private readonly int[] _ownUnits;
    private readonly ILookup<int, int> _ownOfUnit;

    public Alignment(IReadOnlyList<Word> gold, IReadOnlyList<Word> own)
    {
        (Gold, Own) = (gold, own);
        (_goldUnits, _ownUnits) = (new int[gold.Count], new int[own.Count]);
        var marks = gold.Select((w, i) => (w.Span, IsGold: true, Index: i)).Concat(own.Select((w, i) => (w.Span, IsGold: false, Index: i)));
        var (unit, end) = (-1, -1);
        foreach (var (span, isGold, index) in marks.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End))
        {
            unit += span.Start >= end ? 1 : 0;
            end = Math.Max(end, span.End);
            (isGold ? _goldUnits : _ownUnits)[index] = unit;
        }

        _ownOfUnit = Enumerable.Range(0, own.Count).ToLookup(i => _ownUnits[i]);
        Named = Enumerable.Range(0, gold.Count).Where(i => gold[i].Upos == "PROPN").Select(i => _goldUnits[i]).ToHashSet();
    }

    public IReadOnlyList<Word> Gold { get; }

    public IReadOnlyList<Word> Own { get; }

    /// <summary>Units that hold a name by the gold.</summary>
    public IReadOnlySet<int> Named { get; }

    public int UnitOfGold(int word) => _goldUnits[word];

    /// <summary>The word of our side that covers most of a gold word, the first of equals; null where nothing does.</summary>
    public Word? OwnOf(int gold)
    {
        var span = Gold[gold].Span;
        return _ownOfUnit[_goldUnits[gold]]
            .Select(i => Own[i])
            .MaxBy(w => Math.Min(w.Span.End, span.End) - Math.Max(w.Span.Start, span.Start));
    }

    public IEnumerable<Edge> GoldEdges() => Edges(Gold, _goldUnits);

    public IEnumerable<Edge> OwnEdges() => Edges(Own, _ownUnits);

    private static IEnumerable<Edge> Edges(IReadOnlyList<Word> words, int[] units) =>
        from i in Enumerable.Range(0, words.Count)
        let head = words[i].Head < 0 ? -1 : units[words[i].Head]
        where head != units[i]
        select new Edge(units[i], head, RelationNames.Of(words[i].Relation));
}
