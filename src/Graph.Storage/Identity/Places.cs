namespace Graph.Storage.Identity;

/// <summary>
/// A sample of the places of a text in which names or figures stand, each known by the words before and behind it, with what stands there.
/// A copy has the same in them, but for what a paper changed; another report of the same form has not. Days and months, which papers
/// change, are no figures.
/// </summary>
/// <param name="cells">Negative numbers, sorted: what a place is known by, what stands there, and whether it is a figure.</param>
internal sealed class Places(long[] cells)
{
    private const int Size = 48;
    private const int ValueBits = 20;
    private const double Figures = 0.75;
    private const double All = 0.85;
    private const double Strong = 0.9;
    private const int LeastStrong = 5;
    private const int LeastFull = 7;

    public long[] Cells => cells;

    public static Places Of(List<(ulong Hash, Fact Fact)> words)
    {
        var places = new Smallest(Size);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Fact == Fact.None || words[i - 1].Fact != Fact.None)
                continue;
            var (end, what, figure) = (i, 0UL, false);
            for (; end < words.Count && words[end].Fact != Fact.None; end++)
            {
                what = Hashing.Mix(what ^ words[end].Hash);
                figure |= words[end].Fact == Fact.Figure;
            }

            if (end == words.Count)
                break;
            var place = Hashing.Mix(Hashing.Mix(words[i - 1].Hash) ^ words[end].Hash);
            var value = (what >> (64 - ValueBits) << 1) | (figure ? 1UL : 0);
            places.Add((long)((1UL << 63) | (place >> (ValueBits + 2) << (ValueBits + 1)) | value));
        }

        return new Places(places.Sorted());
    }

    /// <summary>Whether the same stands in the places that both have.</summary>
    public Agreement AgreementWith(Places other)
    {
        var (same, others, sameFigures, otherFigures) = (0, 0, 0, 0);
        var theirs = other.Cells;
        for (var (i, j) = (0, 0); i < cells.Length && j < theirs.Length; )
        {
            var order = PlaceOf(cells[i]).CompareTo(PlaceOf(theirs[j]));
            var (end, otherEnd) = (order <= 0 ? EndOf(cells, i) : i, order >= 0 ? EndOf(theirs, j) : j);
            if (order == 0)
            {
                var (isSame, isFigure) = Compare(cells.AsSpan(i, end - i), theirs.AsSpan(j, otherEnd - j));
                (same, others) = isSame ? (same + 1, others) : (same, others + 1);
                if (isFigure)
                    (sameFigures, otherFigures) = isSame ? (sameFigures + 1, otherFigures) : (sameFigures, otherFigures + 1);
            }

            (i, j) = (end, otherEnd);
        }

        // A place that a text has twice holds another figure in a print that has lost the one than in a print that has lost the other.
        var isTwice = otherFigures == 1 && others == 1 && same >= LeastFull;
        return same < All * (same + others) || (sameFigures < Figures * (sameFigures + otherFigures) && !isTwice) ? Agreement.Broken
            : others == 0 && same >= LeastFull ? Agreement.Full
            : same + sameFigures >= LeastStrong && otherFigures == 0 && same >= Strong * (same + others) ? Agreement.Strong
            : Agreement.Weak;
    }

    /// <summary>Whether something that stands in a place is the same, and whether it is a figure.</summary>
    private static (bool IsSame, bool IsFigure) Compare(ReadOnlySpan<long> mine, ReadOnlySpan<long> theirs)
    {
        var isFigure = false;
        foreach (var cell in mine)
            isFigure |= (cell & 1) == 1;
        return (mine.ContainsAny(theirs), isFigure);
    }

    /// <summary>Where the cells of a place end.</summary>
    private static int EndOf(ReadOnlySpan<long> cells, int first)
    {
        var end = first + 1;
        while (end < cells.Length && PlaceOf(cells[end]) == PlaceOf(cells[first]))
            end++;
        return end;
    }

    private static long PlaceOf(long cell) => cell >> (ValueBits + 1);
}
