using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sketches of articles, and finds which are copies of each other.</summary>
internal sealed class SketchRows(SqlSession session)
{
    public void Add(Article article)
    {
        if (Sketch.Of(article.Text) is not { } sketch)
            return;
        var id = article.Id.Value;
        var near = sketch
            .Marks.SelectMany(mark => session.Query("write/mark-articles", row => row.GetString(0), ("mark", mark)))
            .ToHashSet(StringComparer.Ordinal);
        session.Execute("write/sketch-insert", ("article", id), ("hashes", sketch.ToBytes()));
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-insert", ("mark", mark), ("article", id));
        if (near.Count == 0)
            return;
        var groups = near.Select(other => session.Query("write/sketch-read", row => row.GetString(0), ("article", other))[0])
            .Distinct(StringComparer.Ordinal);
        Group(groups.SelectMany(Members).Append((id, sketch)));
    }

    public void Remove(Article article)
    {
        if (
            session.Query("write/sketch-delete", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("article", article.Id))
            is not [var (witness, sketch)]
        )
            return;
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-delete", ("mark", mark), ("article", article.Id));
        Group(Members(witness));
    }

    private List<(string, Sketch)> Members(string witness) =>
        session.Query("write/sketch-group", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("witness", witness));

    private void Group(IEnumerable<(string Id, Sketch Sketch)> members)
    {
        foreach (var (id, witness) in Copies.Witnesses(members.ToDictionary(m => m.Id, m => m.Sketch, StringComparer.Ordinal)))
            session.Execute("write/sketch-witness", ("article", id), ("witness", witness));
    }
}
