namespace Graph.Language.Tagging;

/// <summary>The features of a token in its context, each hashed to a row of the model's table.</summary>
internal static class FeatureRows
{
    public const int Count = 19;

    /// <summary>Stands for the label of a token before the first.</summary>
    public const int NoLabel = TagDictionary.MostLabels;

    /// <param name="rows">Takes <see cref="Count"/> row numbers.</param>
    /// <param name="window">The token between its neighbours.</param>
    /// <param name="before">Label of the token before.</param>
    /// <param name="second">Label of the token before that.</param>
    /// <param name="bits">The table has two to the power of this many rows.</param>
    public static void Fill(Span<int> rows, in Window window, int before, int second, int bits)
    {
        var shift = 32 - bits;
        ref readonly var at = ref window.At;
        ref readonly var next = ref window.Next;
        var (t1, t2) = ((uint)before + 1, (uint)second + 1);
        rows[18] = Row(18, at.Word, 0, shift);
        rows[0] = Row(0, at.Suffix2, 0, shift);
        rows[1] = Row(1, at.Suffix3, 0, shift);
        rows[2] = Row(2, at.Suffix4, 0, shift);
        rows[3] = Row(3, at.Prefix3, 0, shift);
        rows[4] = Row(4, at.Shape, at.Lexicon, shift);
        rows[5] = Row(5, window.Before.Word, 0, shift);
        rows[6] = Row(6, window.BeforeThat.Word, 0, shift);
        rows[7] = Row(7, next.Word, 0, shift);
        rows[8] = Row(8, next.Lexicon, 0, shift);
        rows[9] = Row(9, next.Suffix3, 0, shift);
        rows[10] = Row(10, next.Class, 0, shift);
        rows[11] = Row(11, at.Coarse, next.Coarse, shift);
        rows[12] = Row(12, at.Word, next.Coarse, shift);
        rows[13] = Row(13, window.AfterThat.Coarse, next.Coarse, shift);
        rows[14] = Row(14, t1, t2, shift);
        rows[15] = Row(15, t1, at.Word, shift);
        rows[16] = Row(16, t1, at.Lexicon, shift);
        rows[17] = Row(17, t1, next.Coarse, shift);
    }

    private static int Row(uint template, uint a, uint b, int shift)
    {
        var mixed = ((a + template * 0x9E37_79B9) ^ (b * 0x85EB_CA6B)) * 0xC2B2_AE35;
        mixed ^= mixed >> 15;
        return (int)((mixed * 0x27D4_EB2F) >> shift);
    }
}
