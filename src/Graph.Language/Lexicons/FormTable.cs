using System.Numerics;

namespace Graph.Language.Lexicons;

/// <summary>Values by form. Of a form that is not there one place in a small table of hashes tells so, where a dictionary asks several:
/// what a look-up costs beside the rest of the work is its way to memory.</summary>
public sealed class FormTable<T>
{
    /// <summary>At the same places as the forms; 0 where none is.</summary>
    private readonly uint[] _hashes;

    private readonly (string Form, T Value)[] _rows;
    private readonly StringComparison _comparison;

    /// <summary>A table of some values.</summary>
    /// <param name="values">The values by their forms.</param>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    public FormTable(IReadOnlyCollection<KeyValuePair<string, T>> values, StringComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(values);
        _comparison = comparison;
        _hashes = new uint[BitOperations.RoundUpToPowerOf2(2u * (uint)values.Count + 2)];
        _rows = new (string, T)[_hashes.Length];
        foreach (var (form, value) in values)
        {
            var hash = HashOf(form);
            var at = Place(hash);
            while (_hashes[at] != 0)
            {
                at = Place(at + 1);
            }

            _hashes[at] = hash;
            _rows[at] = (form, value);
        }
    }

    /// <summary>The value of a form.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out T value)
    {
        var hash = HashOf(form);
        for (var at = Place(hash); _hashes[at] != 0; at = Place(at + 1))
        {
            if (_hashes[at] == hash && (form.SequenceEqual(_rows[at].Form) || form.Equals(_rows[at].Form, _comparison)))
            {
                value = _rows[at].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Never 0.</summary>
    private static uint HashOf(ReadOnlySpan<char> form) => Math.Max(FoldedHash.Of(form), 1);

    private uint Place(uint hash) => hash & (uint)(_hashes.Length - 1);
}
