using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Reads values of a YAML mapping in the few shapes that frames use.</summary>
internal sealed class FrameNode(YamlMappingNode map)
{
    public string? Text(string key) => Node(key) is YamlScalarNode scalar ? scalar.Value : null;

    public IReadOnlyList<string> List(string key) =>
        Node(key) switch
        {
            YamlSequenceNode list => [.. Scalars(list)],
            YamlScalarNode { Value.Length: > 0 } one => [one.Value!],
            _ => [],
        };

    public FrozenSet<string> Set(string key) => List(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, string> Map(string key) => Pairs(key).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Pairs(string key) =>
        Node(key) is YamlMappingNode pairs
            ? pairs.Children.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, ((YamlScalarNode)p.Value).Value!))
            : [];

    /// <summary>The words of a list, and of the lists in it: one that stands elsewhere with a name (<c>&amp;weapons</c>) may be part of
    /// another (<c>*weapons</c>).</summary>
    private static IEnumerable<string> Scalars(YamlSequenceNode list) =>
        list.Children.SelectMany(n =>
            n is YamlSequenceNode inner ? Scalars(inner)
            : n is YamlScalarNode { Value: { } value } ? [value]
            : []
        );

    private YamlNode? Node(string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
