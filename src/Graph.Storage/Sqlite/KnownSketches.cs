using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Sketches by their keys. Marks that many articles have are asked for again and again, and lead to the same articles each time:
/// the sketches met lately are kept, and of many more as much as refuses most of them without reading them again.</summary>
/// <param name="read">Reads the sketch with a key.</param>
internal sealed class KnownSketches(Func<long, Sketch> read)
{
    private readonly MetLately<Sketch> _sketches = new(6_000);
    private readonly MetLately<Signature> _signatures = new(32_000);

    /// <summary>Whether the text of the sketch with a key and that of another are copies.</summary>
    public bool IsCopyOf(long key, Sketch sketch) => SignatureOf(key).MayBeOfCopyOf(sketch.Signature) && Find(key).IsCopyOf(sketch);

    public void Add(long key, Sketch sketch)
    {
        _sketches.Add(key, sketch);
        _signatures.Add(key, sketch.Signature);
    }

    /// <summary>Forgets a sketch that was removed: its key may be given to another.</summary>
    public void Forget(long key)
    {
        _sketches.Forget(key);
        _signatures.Forget(key);
    }

    private Signature SignatureOf(long key) => _signatures.Find(key) ?? _signatures.Add(key, Find(key).Signature);

    private Sketch Find(long key) => _sketches.Find(key) ?? _sketches.Add(key, read(key));
}
