using Graph.Language.Tagging;

namespace Graph.Evaluation.Tagging;

/// <summary>Counts what the words of a treebank are.</summary>
internal static class DictionaryBuilder
{
    /// <summary>A word seen less often is left to the model.</summary>
    private const int LeastCount = 5;

    /// <summary>A label that a word has less often than once in so many is an error of the treebank, or not worth a thought.</summary>
    private const int Rare = 200;

    public static TagDictionary Build(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<Tag, int>();
        var forms = new Dictionary<uint, Dictionary<Tag, int>>();
        foreach (var (form, tag) in sentences.SelectMany(Words))
        {
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
            var ofForm = forms.TryGetValue(form, out var known) ? known : forms[form] = [];
            ofForm[tag] = ofForm.GetValueOrDefault(tag) + 1;
        }

        var labels = counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Pos)
            .ThenBy(c => c.Key.Form)
            .Select(c => c.Key)
            .Take(TagDictionary.MostLabels)
            .ToList();
        var masks = forms.Where(f => f.Value.Values.Sum() >= LeastCount).ToDictionary(f => f.Key, f => Mask(f.Value, labels));
        return new TagDictionary([.. labels], masks);
    }

    private static IEnumerable<(uint Form, Tag Tag)> Words(GoldSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Gold[i] is { } gold)
            {
                yield return (FormHash.Of(sentence.Tokens[i].Stem(sentence.Text)), gold);
            }
        }
    }

    private static ulong Mask(Dictionary<Tag, int> counts, List<Tag> labels)
    {
        var all = counts.Values.Sum();
        return counts
            .Where(c => c.Value * Rare >= all && labels.Contains(c.Key))
            .Aggregate(0ul, (mask, c) => mask | 1ul << labels.IndexOf(c.Key));
    }
}
