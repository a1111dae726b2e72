using System.Reflection;
using Graph.Api.Paging;
using GraphQL;

namespace Graph.Api.Schema;

/// <summary>Names a <see cref="Connection{TNode}"/> after its nodes.</summary>
internal sealed class ConnectionGraph<TNode> : ViewGraph<Connection<TNode>>
    where TNode : class
{
    /// <summary>Makes the type.</summary>
    public ConnectionGraph() => Name = typeof(TNode).GetCustomAttribute<NameAttribute>()!.Name + "Connection";
}
