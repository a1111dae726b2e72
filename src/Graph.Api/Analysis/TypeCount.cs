using System.ComponentModel;
using Graph.Model;

namespace Graph.Api.Analysis;

[Description("Number of claims of a type.")]
internal sealed class TypeCount(RelationType type, long count)
{
    [Description("The type.")]
    public RelationType Type => type;

    [Description("Number of claims.")]
    public int Count => (int)Math.Min(int.MaxValue, count);
}
