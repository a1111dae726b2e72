using System.Collections.Immutable;
using System.Globalization;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Reads the frame files of a pack (<c>frames/*.yaml</c>); every error names file and line.</summary>
internal static class FrameFile
{
    private static readonly HashSet<string> s_keys = new(StringComparer.Ordinal)
    {
        "id",
        "type",
        "verbs",
        "to",
        "with",
        "unless",
        "nouns",
        "noun-in",
        "not",
        "not-to",
        "without",
        "participles",
        "subject",
        "subject-kinds",
        "object",
        "object-kinds",
        "object-classes",
        "passive",
        "intransitive",
        "reflexive",
        "auxiliaries",
        "negated",
        "modality",
        "attributes",
        "confidence",
        "strict",
        "direct",
        "content",
        "own",
        "yes",
        "no",
    };

    public static IReadOnlyList<Frame> ReadAll(LanguagePack pack)
    {
        var frames = new List<Frame>();
        var classes = new VerbClasses(pack);
        foreach (var file in pack.Files.List("frames/"))
        {
            using var reader = pack.Files.Open(file);
            var yaml = new YamlStream();
            Load(yaml, reader, $"{pack.Files.Language}/{file}");
            if (yaml.Documents is [{ RootNode: YamlSequenceNode list }])
            {
                frames.AddRange(list.Children.Select(n => Read(n, classes, $"{pack.Files.Language}/{file}")));
            }
        }

        return frames.GroupBy(f => f.Id).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new PackException(
                $"{pack.Files.Language}/frames: the id '{twice.Key}' is given to {twice.Count()} frames; ids are unique"
            )
            : frames;
    }

    private static void Load(YamlStream yaml, StreamReader reader, string file)
    {
        try
        {
            yaml.Load(reader);
        }
        catch (YamlException error)
        {
            throw new PackException($"{file}:{error.Start.Line}: {error.Message}; frames are a YAML list, each key once a frame");
        }
    }

    private static Frame Read(YamlNode node, VerbClasses classes, string file)
    {
        var where = $"{file}:{node.Start.Line}";
        if (node is not YamlMappingNode map)
        {
            throw new PackException($"{where}: expected a frame (a mapping with id and type)");
        }

        foreach (var key in map.Children.Keys.Cast<YamlScalarNode>())
        {
            if (!s_keys.Contains(key.Value!))
            {
                throw new PackException(
                    $"{file}:{key.Start.Line}: '{key.Value}' is no key of a frame; the keys are {string.Join(", ", s_keys)}"
                );
            }
        }

        var values = new FrameNode(map);
        var type = TypeOf(values, where);
        var id = values.Text("id") ?? throw new PackException($"{where}: a frame needs an id");
        return new Frame
        {
            Id = id,
            Rule = $"{file[..file.IndexOf('/', StringComparison.Ordinal)]}/{id}",
            Type = type,
            Verbs = classes.Expand(values.List("verbs"), where),
            To = values.Set("to"),
            NotTo = values.Set("not-to"),
            With = values.Set("with"),
            Unless = values.Set("unless"),
            Nouns = values.Set("nouns"),
            NounIn = values.Text("noun-in") is { } slot ? Slot.Parse(slot, where) : null,
            Not = values.Set("not"),
            Without = values.Set("without"),
            Participles = values.List("participles"),
            Subject = Slots(values, "subject", values.List("verbs").Count > 0 ? "subject" : "owner", where),
            Object = Slots(values, "object", "object", where),
            SubjectKinds = Kinds(values, "subject-kinds", RelationVocabulary.Of(type).Subjects, where),
            ObjectKinds = Kinds(values, "object-kinds", RelationVocabulary.Of(type).Objects, where),
            ObjectClasses = values.Set("object-classes"),
            Passive = values.Text("passive") is { } passive ? passive == "true" : null,
            Intransitive = values.Text("intransitive") == "true",
            Reflexive = values.Text("reflexive") == "true",
            Auxiliaries = values.Set("auxiliaries"),
            Negated = values.Text("negated") == "true",
            Modality = values.Text("modality") is { } modality ? Enum.Parse<Modality>(modality, ignoreCase: true) : null,
            Attributes = values.Map("attributes"),
            Confidence = values.Text("confidence") is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : 0.85,
            Strict = values.Text("strict") == "true",
            Direct = values.Text("direct") == "true",
            OwnDeed = values.Text("own") == "true",
            OwnContent = values.Text("content") == "own",
            Examples =
            [
                .. values.Pairs("yes").Select(p => new FrameExample(p.Key, p.Value)),
                .. values.List("no").Select(t => new FrameExample(t, null)),
            ],
        };
    }

    private static RelationType TypeOf(FrameNode values, string where)
    {
        var name = values.Text("type") ?? throw new PackException($"{where}: a frame needs a type");
        return RelationVocabulary.TryParse(name, out var type) ? type : throw new PackException($"{where}: '{name}' is no relation type");
    }

    /// <summary>The kinds that a key names; without it all that the relation takes.</summary>
    private static ImmutableArray<NodeKind> Kinds(FrameNode values, string key, ImmutableArray<NodeKind> all, string where) =>
        values.List(key) is { Count: > 0 } names
            ?
            [
                .. names.Select(n =>
                    Enum.TryParse<NodeKind>(n, ignoreCase: true, out var kind) && all.Contains(kind)
                        ? kind
                        : throw new PackException(
                            $"{where}: '{n}' is no kind that {key} of this relation can have; they are {string.Join(", ", all).ToLowerInvariant()}"
                        )
                ),
            ]
            : all;

    private static List<Slot> Slots(FrameNode values, string key, string standard, string where)
    {
        var names = values.List(key);
        return [.. (names.Count == 0 ? [standard] : names).Select(n => Slot.Parse(n, where))];
    }
}
