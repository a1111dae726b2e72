using Graph.Api.Actors;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using GraphQL.Types;

namespace Graph.Api.Schema;

/// <summary>Graph types for what the automatic mapping cannot know: interfaces that are abstract classes, pages and days.</summary>
internal sealed class TypeMapping : IGraphTypeMappingProvider
{
    /// <inheritdoc/>
    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredType)
    {
        if (clrType == typeof(DateOnly))
        {
            return typeof(DateGraph);
        }

        if (clrType == typeof(NodeView) || clrType == typeof(ActorView))
        {
            return typeof(AutoRegisteringInterfaceGraphType<>).MakeGenericType(clrType);
        }

        return Generic(clrType, typeof(Connection<>), typeof(ConnectionGraph<>))
            ?? Generic(clrType, typeof(Edge<>), typeof(EdgeGraph<>))
            ?? Generic(preferredType, typeof(AutoRegisteringObjectGraphType<>), typeof(ViewGraph<>))
            ?? preferredType;
    }

    private static Type? Generic(Type? clrType, Type definition, Type graph) =>
        clrType is { IsGenericType: true } && clrType.GetGenericTypeDefinition() == definition
            ? graph.MakeGenericType(clrType.GetGenericArguments())
            : null;
}
