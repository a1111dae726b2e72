using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sketches of articles, and finds which are copies of each other.</summary>
internal sealed class SketchRows(SqlSession session)
{
    private const int MostRemembered = 4_000;

    /// <summary>Marks that very many articles have are asked for again and again, always with the same few articles.</summary>
    private readonly Dictionary<string, Sketch> _sketches = new(StringComparer.Ordinal);

    public void Add(Article article)
    {
        if (Sketch.Of(article.Text) is not { } sketch)
            return;
        var id = article.Id.Value;
        var witnesses = sketch.Marks.SelectMany(Near).Distinct().Select(near => WitnessOf(near, sketch)).OfType<string>().ToHashSet();
        var witness = witnesses.Append(id).Min(StringComparer.Ordinal)!;
        session.Execute("write/sketch-insert", ("article", id), ("witness", witness), ("hashes", sketch.ToBytes()));
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-insert", ("mark", mark), ("article", id));
        foreach (var joined in witnesses.Where(w => w != witness))
            session.Execute("write/sketches-join", ("joined", joined), ("witness", witness));
    }

    public void Remove(Article article)
    {
        if (
            session.Query("write/sketch-delete", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("article", article.Id))
            is not [var (witness, sketch)]
        )
            return;
        _sketches.Remove(article.Id.Value);
        foreach (var mark in sketch.Marks)
            session.Execute("write/mark-delete", ("mark", mark), ("article", article.Id));
        Group(Members(witness));
    }

    private List<string> Near(long mark) => session.Query("write/mark-articles", row => row.GetString(0), ("mark", mark));

    /// <summary>The witness of an article that is a copy of a sketched one; null where it is none. Its row is read once, and only where
    /// its sketch is not remembered or its witness is asked for.</summary>
    private string? WitnessOf(string article, Sketch copied)
    {
        if (_sketches.TryGetValue(article, out var known))
            return known.IsCopyOf(copied) ? RowOf(article).Witness : null;
        if (_sketches.Count >= MostRemembered)
            _sketches.Clear();
        var (sketch, witness) = RowOf(article);
        _sketches[article] = sketch;
        return sketch.IsCopyOf(copied) ? witness : null;
    }

    private (Sketch Sketch, string Witness) RowOf(string article) =>
        session.Query("write/sketch-read", row => (Sketch.Read((byte[])row.GetValue(0)), row.GetString(1)), ("article", article))[0];

    private List<(string, Sketch)> Members(string witness) =>
        session.Query("write/sketch-group", row => (row.GetString(0), Sketch.Read((byte[])row.GetValue(1))), ("witness", witness));

    private void Group(IEnumerable<(string Id, Sketch Sketch)> members)
    {
        foreach (var (id, witness) in Copies.Witnesses(members.ToDictionary(m => m.Id, m => m.Sketch, StringComparer.Ordinal)))
            session.Execute("write/sketch-witness", ("article", id), ("witness", witness));
    }
}
