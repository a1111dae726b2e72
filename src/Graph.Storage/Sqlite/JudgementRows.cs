using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>The rows of judgements.</summary>
internal static class JudgementRows
{
    public static IReadOnlyList<Judgement> All(SqlSession session) => session.Query("read/judgements", Read);

    public static void Add(SqlSession session, Judgement judgement) =>
        session.Execute(
            "write/judgement-insert",
            ("left", judgement.Left),
            ("right", judgement.Right),
            ("kind", judgement.Kind.ToString()),
            ("score", judgement.Score),
            ("user", judgement.User),
            ("created", judgement.Created.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
            ("why", judgement.Why)
        );

    public static void Remove(SqlSession session, Judgement judgement) =>
        session.Execute(
            "write/judgement-delete",
            ("left", judgement.Left),
            ("right", judgement.Right),
            ("kind", judgement.Kind.ToString())
        );

    private static Judgement Read(SqliteDataReader row) =>
        new(
            row.Text("left"),
            row.Text("right"),
            Enum.Parse<JudgementKind>(row.Text("kind")),
            row.Text("user"),
            DateTimeOffset.Parse(row.Text("created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        )
        {
            Score = row.IsDBNull(row.GetOrdinal("score")) ? null : row.Real("score"),
            Why = row.TextOrNull("why"),
        };
}
