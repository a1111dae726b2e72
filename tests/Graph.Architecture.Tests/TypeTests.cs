using System.Reflection;
using System.Runtime.CompilerServices;

namespace Graph.Architecture.Tests;

public sealed class TypeTests
{
    private static readonly Type[] s_types =
    [
        .. ProjectFile
            .In("src")
            .SelectMany(p => Assembly.Load(p.Name == "Graph.Cli" ? "graph" : p.Name).GetTypes())
            .Where(t => !IsGenerated(t)),
    ];

    [Fact]
    public void Classes_that_nothing_derives_from_are_sealed()
    {
        var bases = s_types
            .Select(t => t.BaseType)
            .OfType<Type>()
            .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)
            .ToHashSet();
        Violations.None(
            s_types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && t.Name != "Program" && !bases.Contains(t))
        );
    }

    [Fact]
    public void Interfaces_are_named_by_role_and_begin_with_I() =>
        Violations.None(s_types.Where(t => t.IsInterface && !(t.Name is ['I', >= 'A' and <= 'Z', ..])));

    [Fact]
    public void No_type_has_fields_open_to_all() =>
        Violations.None(
            from type in s_types
            where type is { IsVisible: true, IsEnum: false }
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            select $"{type}.{field.Name}"
        );

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.Namespace?.StartsWith("Graph.", StringComparison.Ordinal) != true
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
