namespace Graph.Evaluation.Treebanks;

/// <summary>What goes wrong, by kind: pairs of parts of speech with their words, and relations with their sentences.</summary>
internal sealed class TreebankErrors
{
    private const string Nothing = "nothing";
    private const int ExampleWords = 12;

    private readonly Dictionary<(string Gold, string Own), List<string>> _parts = [];
    private readonly Dictionary<string, List<string>> _relations = new(StringComparer.Ordinal);

    public void AddPart(Word gold, string own)
    {
        if (!_parts.TryGetValue((gold.Upos, own), out var words))
        {
            _parts[(gold.Upos, own)] = words = [];
        }

        words.Add(gold.Form);
    }

    /// <summary>Adds edges that one side alone has, told by what the other side has for the same word.</summary>
    public void AddRelations(IEnumerable<Edge> edges, IEnumerable<Edge> others, SentenceTexts sentences, bool missed)
    {
        var byDependent = others.ToLookup(e => e.Dependent);
        foreach (var edge in edges)
        {
            var theirs = byDependent[edge.Dependent].Select(e => (Edge?)e).FirstOrDefault();
            var relation = theirs?.Relation ?? Nothing;
            var head =
                theirs is null ? ""
                : theirs.Value.Head == edge.Head ? ", same head"
                : ", other head";
            var kind = missed ? $"missed {edge.Relation}: ours {relation}{head}" : $"false {edge.Relation}: gold {relation}{head}";
            if (!_relations.TryGetValue(kind, out var examples))
            {
                _relations[kind] = examples = [];
            }

            var other = theirs is { } found && found.Head != edge.Head ? $" ({(missed ? "ours" : "gold")} {sentences.Show(found)})" : "";
            examples.Add($"{sentences.Show(edge)}{other}\n      {sentences.Sentence(edge)}");
        }
    }

    /// <summary>Writes the commonest kinds first, each with up to <paramref name="examples"/> sentences.</summary>
    public void Write(TextWriter output, int examples)
    {
        output.WriteLine("parts of speech: gold → ours");
        foreach (
            var (pair, words) in _parts
                .OrderByDescending(p => p.Value.Count)
                .ThenBy(p => p.Key.Gold, StringComparer.Ordinal)
                .ThenBy(p => p.Key.Own, StringComparer.Ordinal)
        )
        {
            var common = words
                .CountBy(w => w)
                .OrderByDescending(w => w.Value)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Take(ExampleWords);
            output.WriteLine(
                $"{words.Count, 6}  {pair.Gold} → {pair.Own}: {string.Join(", ", common.Select(w => w.Value > 1 ? $"{w.Key} ×{w.Value}" : w.Key))}"
            );
        }

        output.WriteLine("relations");
        foreach (var (kind, found) in _relations.OrderByDescending(r => r.Value.Count).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{found.Count, 6}  {kind}");
            found.Take(examples).ToList().ForEach(e => output.WriteLine("    " + e));
        }
    }
}
