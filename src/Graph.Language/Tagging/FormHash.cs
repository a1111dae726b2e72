namespace Graph.Language.Tagging;

/// <summary>Hashes of a word's form in lower case, all digits alike.</summary>
internal static class FormHash
{
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;
    private const uint Digit = 32;
    private const uint Hyphen = 64;

    /// <summary>The form's number in the model's dictionary.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        var atoms = default(TokenAtoms);
        Fill(ref atoms, form);
        return atoms.Word;
    }

    /// <summary>Sets what depends on the letters alone.</summary>
    public static void Fill(ref TokenAtoms atoms, ReadOnlySpan<char> form)
    {
        var (word, prefix, shape, last) = (Basis, 0u, 0u, 0ul);
        for (var i = 0; i < form.Length; i++)
        {
            var c = Lower(form[i]);
            if (c is >= '0' and <= '9')
            {
                shape |= Digit;
                c = '0';
            }
            else if (c == '-')
            {
                shape |= Hyphen;
            }

            word = (word ^ c) * Prime;
            last = (last << 16) | c;
            prefix = i == 2 ? word : prefix;
        }

        atoms.Word = word;
        atoms.Prefix3 = prefix;
        atoms.Suffix2 = Mix(last & 0xFFFF_FFFF);
        atoms.Suffix3 = Mix(last & 0xFFFF_FFFF_FFFF);
        atoms.Suffix4 = Mix(last);
        atoms.Shape = shape;
    }

    private static char Lower(char c) =>
        c < 128
            ? c is >= 'A' and <= 'Z'
                ? (char)(c | 32)
                : c
            : char.ToLowerInvariant(c);

    private static uint Mix(ulong letters) => (uint)((letters * 0x9E37_79B9_7F4A_7C15) >> 32);
}
