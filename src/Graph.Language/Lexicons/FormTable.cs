using System.Numerics;

namespace Graph.Language.Lexicons;

/// <summary>Values by form. Of nearly every form one place in memory tells whether it is there, where a dictionary asks several: what a
/// look-up costs beside the rest of the work is its way to memory.</summary>
public sealed class FormTable<T>
{
    private readonly Slot[] _slots;
    private readonly StringComparison _comparison;

    /// <summary>A table of some values.</summary>
    /// <param name="values">The values by their forms.</param>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    public FormTable(IReadOnlyCollection<KeyValuePair<string, T>> values, StringComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(values);
        _comparison = comparison;
        _slots = new Slot[BitOperations.RoundUpToPowerOf2(2u * (uint)values.Count + 2)];
        foreach (var (form, value) in values)
        {
            var hash = FoldedHash.Of(form);
            var at = Place(hash);
            while (_slots[at].Form is not null)
            {
                at = Place(at + 1);
            }

            _slots[at] = new Slot(hash, form, value);
        }
    }

    /// <summary>The value of a form.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out T value)
    {
        var hash = FoldedHash.Of(form);
        for (var at = Place(hash); ; at = Place(at + 1))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Form is null)
            {
                value = default!;
                return false;
            }

            if (slot.Hash == hash && (form.SequenceEqual(slot.Form) || form.Equals(slot.Form, _comparison)))
            {
                value = slot.Value;
                return true;
            }
        }
    }

    private uint Place(uint hash) => hash & (uint)(_slots.Length - 1);

    private readonly record struct Slot(uint Hash, string? Form, T Value);
}
