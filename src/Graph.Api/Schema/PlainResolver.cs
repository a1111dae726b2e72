using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;

namespace Graph.Api.Schema;

/// <summary>Resolves a field by a member of its view that takes no arguments and need not be awaited.</summary>
internal sealed class PlainResolver(Type view, MemberInfo member) : IFieldResolver
{
    // Compiled when the field is first asked, see ViewGraph.
    private readonly Lazy<Func<object, object?>> _read = new(() => Compile(view, member));

    /// <summary>Whether a member can be read so.</summary>
    public static bool Fits(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => property.GetMethod is { IsStatic: false } && !IsAwaited(property.PropertyType),
            MethodInfo method => !method.IsStatic && method.GetParameters() is [] && !IsAwaited(method.ReturnType),
            _ => false,
        };

    /// <summary>What the member says.</summary>
    public object? Read(object source) => _read.Value(source);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Read(context.Source!));

    private static bool IsAwaited(Type type) =>
        typeof(Task).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static Func<object, object?> Compile(Type view, MemberInfo member)
    {
        var source = Expression.Parameter(typeof(object));
        var instance = Expression.Convert(source, view);
        Expression value = member is PropertyInfo property
            ? Expression.Property(instance, property)
            : Expression.Call(instance, (MethodInfo)member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }
}
