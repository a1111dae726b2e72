using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sketches of articles, and finds which are copies of each other.</summary>
internal sealed class SketchRows(SqlSession session)
{
    private readonly KnownSketches _known = new(key =>
        session.Query("write/sketch-read", row => Sketch.Read((byte[])row.GetValue(0)), ("key", key))[0]
    );
    private readonly HashSet<long> _compared = [];

    public void Add(NodeId article, Sketch sketch)
    {
        var id = article.Value;
        var witnesses = Witnesses(sketch);
        var witness = witnesses.Append(id).Min(StringComparer.Ordinal)!;
        var key = session.Insert("write/sketch-insert", ("article", id), ("witness", witness), ("hashes", sketch.ToBytes()));
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-insert", ("mark", mark), ("sketch", key));
        _known.Add(key, sketch);
        foreach (var joined in witnesses.Where(w => w != witness))
            Join(joined, witness);
    }

    public void Remove(NodeId article)
    {
        if (
            session.Query(
                "write/sketch-delete",
                row => (row.GetInt64(0), row.GetString(1), Sketch.Read((byte[])row.GetValue(2))),
                ("article", article)
            )
            is not [var (key, witness, sketch)]
        )
            return;
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-delete", ("mark", mark), ("sketch", key));
        _known.Forget(key);
        Group(Members(witness));
    }

    /// <summary>The witnesses of the articles that are copies of a sketched one.</summary>
    private HashSet<string> Witnesses(Sketch sketch)
    {
        var witnesses = new HashSet<string>(StringComparer.Ordinal);
        _compared.Clear();
        foreach (var mark in sketch.Marks)
        {
            // Most marks no other has, which is told more cheaply than which have it.
            if (session.NumberOrNull("write/mark-last", ("mark", mark)) is null)
                continue;
            foreach (var near in session.Query("write/mark-sketches", row => row.GetInt64(0), ("mark", mark)))
            {
                if (_compared.Add(near) && _known.IsCopyOf(near, sketch))
                    witnesses.Add(session.Query("write/sketch-witness-read", row => row.GetString(0), ("key", near))[0]);
            }
        }

        return witnesses;
    }

    private void Join(string joined, string witness)
    {
        session.Execute("write/sketches-join", ("joined", joined), ("witness", witness));
        session.Execute("write/sketch-join", ("joined", joined), ("witness", witness));
    }

    private List<(string, Sketch)> Members(string witness) =>
        session.Query("write/sketch-group", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("witness", witness));

    private void Group(IEnumerable<(string Id, Sketch Sketch)> members)
    {
        foreach (var (id, witness) in Copies.Witnesses(members.ToDictionary(m => m.Id, m => m.Sketch, StringComparer.Ordinal)))
            session.Execute("write/sketch-witness", ("article", id), ("witness", witness));
    }
}
