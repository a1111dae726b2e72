using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax;

/// <summary>What the tokens of an article's sentences are and depend on, a stretch a sentence; lent again for the next article.</summary>
internal sealed class Trees
{
    private const int Fewest = 256;

    private int _count;

    public Tag[] Tags { get; private set; } = new Tag[Fewest];

    public int[] Heads { get; private set; } = new int[Fewest];

    public Relation[] Relations { get; private set; } = new Relation[Fewest];

    public int[] Clauses { get; private set; } = new int[Fewest];

    /// <summary>Forgets the article.</summary>
    public void Begin() => _count = 0;

    /// <summary>Where a copy of a sentence begins.</summary>
    public int Add(ReadOnlySpan<Tag> tags, ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations)
    {
        if (_count + tags.Length > Tags.Length)
        {
            var size = Math.Max(_count + tags.Length, 2 * Tags.Length);
            (Tags, Heads, Relations, Clauses) = (Grown(Tags, size), Grown(Heads, size), Grown(Relations, size), Grown(Clauses, size));
        }

        tags.CopyTo(Tags.AsSpan(_count));
        heads.CopyTo(Heads.AsSpan(_count));
        relations.CopyTo(Relations.AsSpan(_count));
        _count += tags.Length;
        return _count - tags.Length;
    }

    private static T[] Grown<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
