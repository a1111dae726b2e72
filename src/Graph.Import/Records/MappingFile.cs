using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Import.Records;

/// <summary>Reads mapping files.</summary>
public static class MappingFile
{
    private static readonly string[] s_fields = ["source", "language", "key", "date", "days", "url", "symbol", "resolution", "claims"];
    private static readonly string[] s_claimFields =
    [
        "type",
        "by",
        "types",
        "subject",
        "object",
        "separator",
        "date",
        "attributes",
        "values",
    ];

    /// <summary>Reads the mapping at <paramref name="path"/>.</summary>
    /// <exception cref="FormatException">It cannot be used; the message names file, line and remedy.</exception>
    public static RecordMapping Read(string path, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException broken)
        {
            throw new FormatException($"{path}:{broken.Start.Line}: broken YAML: {broken.Message}", broken);
        }

        var root =
            stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map
                ? new Fields(path, map, s_fields)
                : throw new FormatException($"{path}:1: expected source and claims");
        var (source, language) = (root.Text("source"), root.Text("language"));
        var claims = root.List("claims").Select(claim => Claim(new Fields(path, claim, s_claimFields)));
        return new RecordMapping(Path.GetFileNameWithoutExtension(path), source, language, [.. claims])
        {
            Key = root.TextOrNull("key") is { } key ? [.. key.Split(',', StringSplitOptions.TrimEntries)] : [],
            Date = root.TextOrNull("date"),
            Days = root.TextOrNull("days"),
            Url = root.TextOrNull("url"),
            Symbol = root.TextOrNull("symbol"),
            Resolution = root.TextOrNull("resolution"),
        };
    }

    private static ClaimMapping Claim(Fields claim)
    {
        var by = claim.TextOrNull("by");
        return new ClaimMapping(by is null ? claim.Type(claim.Text("type")) : null, claim.Text("subject"), claim.TextOrNull("object"))
        {
            By = by,
            Types = claim.Map("types").ToImmutableDictionary(p => p.Key, p => claim.Type(p.Value), StringComparer.OrdinalIgnoreCase),
            Separator = claim.TextOrNull("separator"),
            Date = claim.TextOrNull("date"),
            Attributes = claim.Map("attributes").ToImmutableSortedDictionary(StringComparer.Ordinal),
            Values = claim.Map("values").ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private sealed class Fields
    {
        private readonly string _path;
        private readonly YamlMappingNode _map;

        public Fields(string path, YamlMappingNode map, string[] known)
        {
            (_path, _map) = (path, map);
            foreach (var key in map.Children.Keys.OfType<YamlScalarNode>().Where(key => !known.Contains(key.Value)))
                throw Fault(key, $"'{key.Value}' is no field; use {string.Join(", ", known)}");
        }

        public string Text(string name) => TextOrNull(name) ?? throw Fault(_map, $"'{name}' is missing");

        public string? TextOrNull(string name) =>
            Node(name) switch
            {
                null => null,
                YamlScalarNode { Value: { Length: > 0 } value } => value,
                var other => throw Fault(other, $"'{name}' must be one value"),
            };

        public IEnumerable<YamlMappingNode> List(string name) =>
            Node(name) is YamlSequenceNode { Children.Count: > 0 } list
                ? list.Select(item => item as YamlMappingNode ?? throw Fault(item, $"'{name}' must be a list of fields"))
                : throw Fault(_map, $"'{name}' must be a list");

        public IEnumerable<KeyValuePair<string, string>> Map(string name) =>
            Node(name) switch
            {
                null => [],
                YamlMappingNode map => map.Select(p =>
                    KeyValuePair.Create(
                        ((YamlScalarNode)p.Key).Value!,
                        (p.Value as YamlScalarNode)?.Value ?? throw Fault(p.Value, $"'{name}' must hold single values")
                    )
                ),
                var other => throw Fault(other, $"'{name}' must hold fields"),
            };

        public RelationType Type(string name) =>
            RelationVocabulary.TryParse(name, out var type)
                ? type
                : throw Fault(_map, $"'{name}' is no relation type; use one such as VETOED");

        private YamlNode? Node(string name) => _map.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

        private FormatException Fault(YamlNode at, string message) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{_path}:{at.Start.Line}: {message}"));
    }
}
