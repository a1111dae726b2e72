using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sketches of articles, and finds which are copies of each other.</summary>
internal sealed class SketchRows(SqlSession session)
{
    private const int MostRemembered = 4_000;

    /// <summary>Marks that very many articles have are asked for again and again, always with the same few articles.</summary>
    private readonly Dictionary<long, (Sketch Sketch, string Witness)> _known = [];

    public void Add(Article article)
    {
        if (Sketch.Of(article.Text) is not { } sketch)
            return;
        var id = article.Id.Value;
        var witnesses = Witnesses(sketch);
        var witness = witnesses.Append(id).Min(StringComparer.Ordinal)!;
        var key = session.Insert("write/sketch-insert", ("article", id), ("witness", witness), ("hashes", sketch.ToBytes()));
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-insert", ("mark", mark), ("sketch", key));
        foreach (var joined in witnesses.Where(w => w != witness))
            Join(joined, witness);
    }

    public void Remove(Article article)
    {
        if (
            session.Query(
                "write/sketch-delete",
                row => (row.GetInt64(0), row.GetString(1), Sketch.Read((byte[])row.GetValue(2))),
                ("article", article.Id)
            )
            is not [var (key, witness, sketch)]
        )
            return;
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-delete", ("mark", mark), ("sketch", key));
        // The others may be of several now.
        _known.Clear();
        Group(Members(witness));
    }

    /// <summary>The witnesses of the articles that are copies of a sketched one.</summary>
    private HashSet<string> Witnesses(Sketch sketch)
    {
        var witnesses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in sketch.Marks)
        {
            // Most marks no other has, which is told more cheaply than which have it.
            if (session.NumberOrNull("write/mark-last", ("mark", mark)) is null)
                continue;
            foreach (var near in session.Query("write/mark-sketches", row => row.GetInt64(0), ("mark", mark)))
            {
                var (other, witness) = Find(near);
                if (!witnesses.Contains(witness) && other.IsCopyOf(sketch))
                    witnesses.Add(witness);
            }
        }

        return witnesses;
    }

    private (Sketch Sketch, string Witness) Find(long key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_known.Count >= MostRemembered)
            _known.Clear();
        return _known[key] = session.Query(
            "write/sketch-read",
            row => (Sketch.Read((byte[])row.GetValue(0)), row.GetString(1)),
            ("key", key)
        )[0];
    }

    private void Join(string joined, string witness)
    {
        session.Execute("write/sketches-join", ("joined", joined), ("witness", witness));
        session.Execute("write/sketch-join", ("joined", joined), ("witness", witness));
        foreach (var (key, known) in _known.Where(k => k.Value.Witness == joined).ToList())
            _known[key] = known with { Witness = witness };
    }

    private List<(string, Sketch)> Members(string witness) =>
        session.Query("write/sketch-group", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("witness", witness));

    private void Group(IEnumerable<(string Id, Sketch Sketch)> members)
    {
        foreach (var (id, witness) in Copies.Witnesses(members.ToDictionary(m => m.Id, m => m.Sketch, StringComparer.Ordinal)))
            session.Execute("write/sketch-witness", ("article", id), ("witness", witness));
    }
}
