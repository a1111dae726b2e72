using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Tags, heads and relations of a range of tokens while they are being found; lent again for the next sentence.</summary>
internal sealed class TreeDraft
{
    private Tag[] _tags = new Tag[64];
    private int[] _heads = new int[64];
    private Relation[] _relations = new Relation[64];

    public int First { get; private set; }

    public int End { get; private set; }

    public Span<Tag> Tags => _tags.AsSpan(0, End - First);

    public Span<int> Heads => _heads.AsSpan(0, End - First);

    public Span<Relation> Relations => _relations.AsSpan(0, End - First);

    public void Begin(int first, int end)
    {
        (First, End) = (first, end);
        if (_tags.Length < end - first)
        {
            var size = Math.Max(end - first, 2 * _tags.Length);
            (_tags, _heads, _relations) = (new Tag[size], new int[size], new Relation[size]);
        }

        Heads.Fill(-1);
        Relations.Clear();
    }

    public Tag Tag(int token) => _tags[token - First];

    public void Retag(int token, Tag tag) => _tags[token - First] = tag;

    public PartOfSpeech Pos(int token) => _tags[token - First].Pos;

    public bool Is(int token, Morphology form) => (_tags[token - First].Form & form) != 0;

    public bool IsFinite(int token) => Is(token, Morphology.Present | Morphology.Past);

    /// <summary>Whether a phrase is an adjective that nothing determines or possesses.</summary>
    public bool IsQuality(NominalDraft phrase) =>
        Pos(phrase.Head) == PartOfSpeech.Adjective && phrase.Possessive is null && Pos(phrase.First) != PartOfSpeech.Determiner;

    public bool HasHead(int token) => _heads[token - First] >= 0;

    public int Head(int token) => _heads[token - First];

    /// <summary>Makes a token depend on another, unless it depends on one already or would depend on itself.</summary>
    public void Attach(int token, int head, Relation relation)
    {
        if (token >= 0 && head >= 0 && token != head && _heads[token - First] < 0)
        {
            (_heads[token - First], _relations[token - First]) = (head, relation);
        }
    }

    /// <summary>Makes a token the root, whatever it depended on.</summary>
    public void MakeRoot(int token) => (_heads[token - First], _relations[token - First]) = (-1, Relation.Root);

    /// <summary>Lets a token that does not lead to the root depend on it.</summary>
    public void BreakCircles(int root)
    {
        for (var token = First; token < End; token++)
        {
            var at = token;
            for (var steps = 0; at != root && steps <= End - First; steps++)
            {
                at = _heads[at - First];
            }

            if (at != root)
            {
                (_heads[token - First], _relations[token - First]) = (root, Relation.Dependent);
            }
        }
    }
}
