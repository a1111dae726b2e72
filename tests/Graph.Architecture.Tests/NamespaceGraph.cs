using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Graph.Architecture.Tests;

/// <summary>Which namespaces of one assembly know which others of it: by what their types inherit, hold, take, give and call.</summary>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> _known = new(StringComparer.Ordinal);

    public NamespaceGraph(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (var type in module.GetTypes())
        {
            Add(type);
        }
    }

    public int Count => _known.Count;

    /// <summary>The shortest ring of namespaces that know each other in turn, or nothing.</summary>
    public IReadOnlyList<string> Cycle() =>
        _known.Keys.Select(RingThrough).Where(r => r.Count > 0).OrderBy(r => r.Count).FirstOrDefault() ?? [];

    private List<string> RingThrough(string start)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in _known[next].Where(_known.ContainsKey))
            {
                if (other == start)
                {
                    return WayTo(next, start, cameFrom);
                }

                if (cameFrom.TryAdd(other, next))
                {
                    open.Enqueue(other);
                }
            }
        }

        return [];
    }

    private static List<string> WayTo(string last, string start, Dictionary<string, string> cameFrom)
    {
        List<string> way = [start, last];
        while (way[^1] != start)
        {
            way.Add(cameFrom[way[^1]]);
        }

        way.Reverse();
        return way;
    }

    private void Add(TypeDefinition type)
    {
        Know(type, type.BaseType);
        foreach (var held in type.Interfaces.Select(i => i.InterfaceType).Concat(type.Fields.Select(f => f.FieldType)))
        {
            Know(type, held);
        }

        foreach (var method in type.Methods)
        {
            Add(type, method);
        }
    }

    private void Add(TypeDefinition type, MethodDefinition method)
    {
        Know(type, method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Know(type, parameter.ParameterType);
        }

        foreach (var instruction in method.Body?.Instructions ?? [])
        {
            Add(type, instruction);
        }
    }

    private void Add(TypeDefinition type, Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference used:
                Know(type, used);
                break;
            case GenericInstanceMethod generic:
                generic.GenericArguments.ToList().ForEach(a => Know(type, a));
                Know(type, generic.DeclaringType);
                break;
            case MemberReference member:
                Know(type, member.DeclaringType);
                break;
        }
    }

    private void Know(TypeDefinition type, TypeReference? used)
    {
        if (used is GenericInstanceType generic)
        {
            generic.GenericArguments.ToList().ForEach(a => Know(type, a));
        }

        var (from, to) = (NamespaceOf(type), used is null ? "" : NamespaceOf(used.GetElementType()));
        if (from.Length > 0 && to.Length > 0 && from != to)
        {
            (_known.TryGetValue(from, out var known) ? known : _known[from] = new(StringComparer.Ordinal)).Add(to);
        }
    }

    /// <summary>The namespace of the outermost type around one, for types that are ours.</summary>
    private static string NamespaceOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace.StartsWith("Graph.", StringComparison.Ordinal) ? type.Namespace : "";
    }
}
