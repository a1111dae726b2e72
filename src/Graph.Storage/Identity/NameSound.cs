using System.Text;

namespace Graph.Storage.Identity;

/// <summary>
/// How a word of a name sounds, so far that Swedish and English ways to write a name in other letters meet:
/// Tjernysjov and Chernyshov, Tokajev and Tokayev, Maksim and Maxim.
/// </summary>
internal static class NameSound
{
    private const string Vowels = "aeiou";
    private const int LeastSlavic = 5;

    // The longer ones first. Capitals stand for sounds, so that no letter is taken for one.
    private static readonly (string Letters, string Sound)[] s_sounds =
    [
        ("sjtj", "Q"),
        ("shch", "Q"),
        ("sjch", "Q"),
        ("tch", "C"),
        ("zj", "Z"),
        ("zh", "Z"),
        ("sj", "S"),
        ("sh", "S"),
        ("tj", "C"),
        ("ch", "C"),
        ("x", "ks"),
        ("w", "v"),
    ];

    // Behind names with these ends "ch" is Swedish for "kh" and English for "tj" (Tichonov, Tikhonov; Tjernysjov, Chernyshov).
    private static readonly string[] s_slavicEnds = ["ov", "ova", "ev", "eva", "in", "ina", "sky", "aja", "aya"];
    private static readonly string[] s_softEnds = ["ij", "iy", "yj", "yi", "yy", "ii"];

    /// <summary>The sound of a word in lower case and plain letters.</summary>
    public static string Of(string word)
    {
        var end = Array.Find(s_softEnds, e => word.Length > e.Length && word.EndsWith(e, StringComparison.Ordinal));
        var stem = end is null ? word : word[..^end.Length];
        var isSlavic =
            end is not null || (word.Length > LeastSlavic && Array.Exists(s_slavicEnds, e => word.EndsWith(e, StringComparison.Ordinal)));
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < stem.Length; )
        {
            var rest = stem.AsSpan(i);
            var (letters, heard) = isSlavic && rest.StartsWith("kh") ? (2, "C") : Match(rest);
            if (letters > 0)
                sound.Append(heard);
            else
                sound.Append(IsGlide(stem, i) ? 'j' : stem[i]);
            i += Math.Max(letters, 1);
        }

        return (end is null ? sound : sound.Append("ij")).ToString();
    }

    private static (int Letters, string Sound) Match(ReadOnlySpan<char> rest)
    {
        foreach (var (letters, sound) in s_sounds)
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
                return (letters.Length, sound);
        }

        return default;
    }

    /// <summary>"y" before a vowel, and "y" and "i" at the end behind one, are what Swedish writes as "j".</summary>
    private static bool IsGlide(string word, int at) =>
        at + 1 < word.Length
            ? word[at] == 'y' && Vowels.Contains(word[at + 1], StringComparison.Ordinal)
            : at > 0 && word[at] is 'y' or 'i' && Vowels.Contains(word[at - 1], StringComparison.Ordinal);
}
