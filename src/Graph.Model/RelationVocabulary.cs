using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The relation types as the data file <c>relations.tsv</c> defines them: the one place that model, stores, GraphQL and
/// documentation follow.</summary>
public static class RelationVocabulary
{
    private const string FileName = "relations.tsv";

    private const string None = "none";

    /// <summary>All definitions in the order of <see cref="RelationType"/>.</summary>
    public static ImmutableArray<RelationDefinition> All { get; } = Load();

    private static readonly FrozenDictionary<string, RelationDefinition> s_byName = All.ToFrozenDictionary(
        d => d.Name,
        StringComparer.Ordinal
    );

    /// <summary>The definition of <paramref name="type"/>.</summary>
    public static RelationDefinition Of(RelationType type) => All[(int)type];

    /// <summary>The name of <paramref name="type"/>, such as <c>ALLIED_WITH</c>.</summary>
    public static string NameOf(RelationType type) => Of(type).Name;

    /// <summary>Whether a relation is a vote on a resolution, which is cast once.</summary>
    public static bool IsVote(RelationType type) =>
        type is RelationType.Vetoed or RelationType.VotedFor or RelationType.VotedAgainst or RelationType.AbstainedOn;

    /// <summary>Finds a type by its name.</summary>
    public static bool TryParse(string name, out RelationType type)
    {
        var found = s_byName.TryGetValue(name, out var definition);
        type = found ? definition!.Type : default;
        return found;
    }

    private static ImmutableArray<RelationDefinition> Load()
    {
        using var stream =
            typeof(RelationVocabulary).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"{FileName} is not embedded in Graph.Model");
        using var reader = new StreamReader(stream);
        var rows = new List<RelationDefinition>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#') || line.StartsWith("type\t", StringComparison.Ordinal))
            {
                continue;
            }

            rows.Add(Read(line.Split('\t'), number));
        }

        return [.. rows.OrderBy(r => r.Type)];
    }

    private static RelationDefinition Read(string[] cells, int line)
    {
        if (
            cells.Length != 7
            || !Enum.TryParse<RelationType>(cells[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var type)
        )
        {
            throw new FormatException(
                $"{FileName}:{line}: expected seven cells that begin with a member of RelationType, got '{string.Join(' ', cells)}'"
            );
        }

        return new RelationDefinition(
            type,
            cells[0],
            Kinds(cells[1], line),
            MayLack(cells[1]),
            Kinds(cells[2], line),
            MayLack(cells[2]),
            cells[3] == "yes",
            cells[4].Length == 0 ? null : cells[4],
            [.. cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries)],
            cells[6]
        );
    }

    private static ImmutableArray<NodeKind> Kinds(string cell, int line) =>
        [.. cell.Split('|').Where(k => k != None).SelectMany(k => k == "ACTOR" ? NodeKinds.Actors : [Kind(k, line)])];

    private static bool MayLack(string cell) => cell.Split('|').Contains(None);

    private static NodeKind Kind(string name, int line) =>
        Enum.TryParse<NodeKind>(name, ignoreCase: true, out var kind)
            ? kind
            : throw new FormatException($"{FileName}:{line}: '{name}' is no node kind");
}
