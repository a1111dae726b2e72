using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Graph.Api.Schema;

/// <summary>Finds the type of an object behind an interface or union by its class, once for each class.</summary>
internal sealed class ObjectTypes : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitInterface(IInterfaceGraphType type, ISchema schema) => type.ResolveType ??= Finder(type);

    /// <inheritdoc/>
    public override void VisitUnion(UnionGraphType type, ISchema schema) => type.ResolveType ??= Finder(type);

    private static Func<object, IObjectGraphType?> Finder(IAbstractGraphType type)
    {
        var known = new ConcurrentDictionary<Type, IObjectGraphType?>();
        return value =>
            known.TryGetValue(value.GetType(), out var found)
                ? found
                : known.GetOrAdd(
                    value.GetType(),
                    _ => type.PossibleTypes.FirstOrDefault(possible => possible.IsTypeOf?.Invoke(value) == true)
                );
    }
}
