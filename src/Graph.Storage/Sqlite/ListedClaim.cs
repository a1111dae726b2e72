using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>A claim that is stored, as far as its lists are concerned.</summary>
internal readonly record struct ListedClaim(
    long Key,
    SqlValue Id,
    long? Relation,
    long Type,
    long? Subject,
    long? Object,
    long? AttributedTo,
    long Place,
    bool Quotes
)
{
    public static ListedClaim Read(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            SqlValue.Of(row.GetValue(1)),
            row.IsDBNull(2) ? null : row.GetInt64(2),
            row.GetInt64(3),
            row.IsDBNull(4) ? null : row.GetInt64(4),
            row.IsDBNull(5) ? null : row.GetInt64(5),
            row.IsDBNull(6) ? null : row.GetInt64(6),
            row.GetInt64(7),
            row.GetBoolean(8)
        );

    /// <summary>Where it stands in each kind of list; without a value in those that it does not stand in.</summary>
    public (Facet Facet, SqlValue Value, long Place)[] Lists(long articlePlace) =>
        [
            (Facet.All, 0, Place),
            (Facet.Id, Id, 0),
            (Facet.Type, Type, Place),
            (Facet.Subject, Subject, Place),
            (Facet.Object, Object, Place),
            (Facet.Relation, Relation, Place),
            (Facet.Quotes, Quotes ? 0 : default(SqlValue), articlePlace),
            (Facet.Speaker, Quotes ? Subject : default(SqlValue), articlePlace),
            (Facet.AttributedTo, AttributedTo, Place),
        ];
}
