using System.Numerics;

namespace Graph.Language.Lexicons;

/// <summary>Values by form. Of a form that is not there one byte of its hash tells so, where a dictionary asks several places:
/// what a look-up costs beside the rest of the work is its way to memory.</summary>
public sealed class FormTable<T>
{
    /// <summary>The highest bits of the hashes, at the same places as the forms; 0 where none is.</summary>
    private readonly byte[] _marks;

    private readonly (string Form, T Value)[] _rows;
    private readonly StringComparison _comparison;

    /// <summary>A table of some values.</summary>
    /// <param name="values">The values by their forms.</param>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    public FormTable(IReadOnlyCollection<KeyValuePair<string, T>> values, StringComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(values);
        _comparison = comparison;
        _marks = new byte[BitOperations.RoundUpToPowerOf2(2u * (uint)values.Count + 2)];
        _rows = new (string, T)[_marks.Length];
        foreach (var (form, value) in values)
        {
            var hash = FoldedHash.Of(form);
            var at = Place(hash);
            while (_marks[at] != 0)
            {
                at = Place(at + 1);
            }

            _marks[at] = MarkOf(hash);
            _rows[at] = (form, value);
        }
    }

    /// <summary>The value of a form.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out T value)
    {
        var hash = FoldedHash.Of(form);
        var mark = MarkOf(hash);
        for (var at = Place(hash); _marks[at] != 0; at = Place(at + 1))
        {
            if (_marks[at] == mark && (form.SequenceEqual(_rows[at].Form) || form.Equals(_rows[at].Form, _comparison)))
            {
                value = _rows[at].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Never 0.</summary>
    private static byte MarkOf(uint hash) => (byte)Math.Max(hash >> 24, 1);

    private uint Place(uint hash) => hash & (uint)(_marks.Length - 1);
}
