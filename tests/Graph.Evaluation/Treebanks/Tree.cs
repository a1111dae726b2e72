namespace Graph.Evaluation.Treebanks;

/// <summary>One sentence with heads and relations.</summary>
/// <param name="Id">The sentence's id, or its place in the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Words">Its words in order.</param>
internal sealed record Tree(string Id, string Text, IReadOnlyList<Word> Words)
{
    /// <summary>Number of characters that are not white space.</summary>
    public int Length => Words.Count == 0 ? 0 : Words.Max(w => w.Span.End);

    /// <summary>Several trees one behind the other, as one list of words.</summary>
    public static IReadOnlyList<Word> Join(IEnumerable<Tree> trees)
    {
        var words = new List<Word>();
        var characters = 0;
        foreach (var tree in trees)
        {
            var before = words.Count;
            words.AddRange(tree.Words.Select(w => w.Behind(characters, before)));
            characters += tree.Length;
        }

        return words;
    }
}
