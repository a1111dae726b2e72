using System.ComponentModel;
using Graph.Model;
using GraphQL;

namespace Graph.Api.Claims;

[Name("Attribute")]
[Description("A further fact of a claim, such as votesFor 13; words or a number, exactly one of them.")]
internal sealed class AttributeView(string name, AttributeValue value)
{
    [Description("One of the names that the vocabulary allows for the relation type.")]
    public string Name => name;

    [Description("The words, or null for a number.")]
    public string? Text => value.Text;

    [Description("The number, or null for words.")]
    public double? Number => value.Number;
}
