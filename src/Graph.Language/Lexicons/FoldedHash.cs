namespace Graph.Language.Lexicons;

/// <summary>A hash that is the same for forms that differ in case alone.</summary>
internal static class FoldedHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const uint CaseBit = 0x20;

    public static uint Of(ReadOnlySpan<char> form)
    {
        var hash = Basis;
        foreach (var c in form)
        {
            hash = (hash ^ Fold(c)) * Prime;
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>The two cases of an ASCII or Latin-1 letter differ in one bit; that some marks fall together does no harm.</summary>
    private static uint Fold(char c) => (c is < '\u0080' or (>= 'À' and < 'ÿ') ? c : char.ToUpperInvariant(c)) & ~CaseBit;
}
