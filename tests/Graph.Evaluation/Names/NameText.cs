using Graph.Model;

namespace Graph.Evaluation.Names;

/// <summary>A text with the names that readers marked in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Names">Places of names with their label: <c>PER</c>, <c>ORG</c>, <c>LOC</c> or another.</param>
internal sealed record NameText(string Text, IReadOnlyList<(string Label, TextSpan Span)> Names)
{
    /// <summary>The text with another sentence behind it.</summary>
    public NameText With(NameText sentence)
    {
        var text = Text.Length == 0 ? "" : Text + " ";
        return new NameText(
            text + sentence.Text,
            [.. Names, .. sentence.Names.Select(n => (n.Label, new TextSpan(n.Span.Start + text.Length, n.Span.End + text.Length)))]
        );
    }
}
