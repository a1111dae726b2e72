using System.ComponentModel;
using Graph.Model;

namespace Graph.Api.Claims;

[Description("Words of an article and where they stand.")]
internal sealed class Passage(string text, TextSpan span)
{
    [Description("The words.")]
    public string Text => text;

    [Description("Index of their first UTF-16 code unit in the article's text.")]
    public int Start => span.Start;

    [Description("Index behind their last UTF-16 code unit.")]
    public int End => span.End;
}
