using Graph.Model;

namespace Graph.Evaluation.Treebanks;

/// <summary>One word of a tree.</summary>
/// <param name="Form">As written.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Head">Index of the word that governs it among those of the tree, or -1.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Span">Where it stands, counted in characters that are not white space.</param>
internal sealed record Word(string Form, string Upos, int Head, string Relation, TextSpan Span)
{
    /// <summary>The treebank's own part of speech.</summary>
    public string Xpos { get; init; } = "_";

    /// <summary>Features such as "Tense=Past|VerbForm=Fin".</summary>
    public string Features { get; init; } = "_";

    /// <summary>Whether it has a feature, told with its value.</summary>
    public bool Has(string feature) => Features.Split('|').Contains(feature);

    /// <summary>The same word of a tree that begins later, in a list that has other words before it.</summary>
    public Word Behind(int characters, int words) =>
        this with
        {
            Head = Head < 0 ? Head : Head + words,
            Span = new TextSpan(Span.Start + characters, Span.End + characters),
        };
}
