using System.Globalization;
using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Judgements as nodes.</summary>
internal static class JudgementRows
{
    public static async Task<IReadOnlyList<Judgement>> ReadAsync(ICypherClient client, CancellationToken cancellation) =>
        [.. (await client.RunAsync(ReadStatements.Judgements, [], cancellation)).Select(Read)];

    /// <summary>What all judgements make of nodes, as a transaction sees them.</summary>
    public static async Task<Judged> JudgedAsync(ICypherTransaction transaction, CancellationToken cancellation) =>
        new((await transaction.RunAsync(ReadStatements.Judgements, [], cancellation)).Select(Read));

    private static Judgement Read(CypherRow row) =>
        new(
            row.Text("left"),
            row.Text("right"),
            Enum.Parse<JudgementKind>(row.Text("kind")),
            row.Text("user"),
            DateTimeOffset.Parse(row.Text("created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        )
        {
            Score = row["score"] is null ? null : row.Number("score"),
            Why = row.TextOrNull("why"),
        };

    public static Dictionary<string, object?> Row(Judgement judgement) =>
        new(StringComparer.Ordinal)
        {
            ["id"] = IdOf(judgement),
            ["left"] = judgement.Left,
            ["right"] = judgement.Right,
            ["kind"] = judgement.Kind.ToString(),
            ["score"] = judgement.Score,
            ["user"] = judgement.User,
            ["created"] = judgement.Created.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["why"] = judgement.Why,
        };

    public static string IdOf(Judgement judgement) => StableHash.Of($"{judgement.Left}\n{judgement.Right}\n{judgement.Kind}");
}
