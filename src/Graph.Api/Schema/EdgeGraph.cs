using System.Reflection;
using Graph.Api.Paging;
using GraphQL;

namespace Graph.Api.Schema;

/// <summary>Names a <see cref="Edge{TNode}"/> after its nodes.</summary>
internal sealed class EdgeGraph<TNode> : ViewGraph<Edge<TNode>>
    where TNode : class
{
    /// <summary>Makes the type.</summary>
    public EdgeGraph() => Name = typeof(TNode).GetCustomAttribute<NameAttribute>()!.Name + "Edge";
}
