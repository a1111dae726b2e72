using System.ComponentModel;
using Graph.Api.Nodes;

namespace Graph.Api.Searching;

[Description("Something that a search found.")]
internal sealed class SearchHit(NodeView node, string text, double score)
{
    [Description("What was found.")]
    public NodeView Node => node;

    [Description("Its name, title or words.")]
    public string Text => text;

    [Description(
        "1 where the name is what was looked for, 0.8 where it begins so, 0.6 where it holds the words, 0.4 where the text alone holds them."
    )]
    public double Score => score;
}
