using System.Text;

namespace Graph.Storage.Identity;

/// <summary>
/// How a word of a name sounds, so far that Swedish and English ways to write a name in other letters meet:
/// Tjernysjov and Chernyshov, Tokajev and Tokayev, Maksim and Maxim, Müller and Mueller.
/// </summary>
internal static class NameSound
{
    private const string Vowels = "aeiou";
    private const int LeastSlavic = 5;
    private const int LeastMutated = 5;
    private const int LongestEnd = 3;
    private const int LeastStem = 3;

    // The longer ones first. Capitals stand for sounds, so that no letter is taken for one.
    private static readonly (string Letters, string Sound)[] s_sounds =
    [
        ("dj", "d"),
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

    // What several spellings come down to that only more than the name tells to be of one: Shoukry and Shukri, Petersson and Peterson.
    private static readonly (string Letters, string Sound)[] s_looseSounds =
    [
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ie", "i"),
        ("ij", "i"),
        ("aa", "a"),
        ("gh", "g"),
        ("kh", "k"),
        ("th", "t"),
        ("ph", "f"),
        ("ck", "k"),
        ("c", "k"),
        ("q", "k"),
        ("z", "s"),
        ("j", "i"),
        ("y", "i"),
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
            var (letters, heard) =
                isSlavic && rest.StartsWith("kh") ? (2, "C")
                : IsMutated(stem, i) ? (2, stem[i].ToString())
                : Match(rest, s_sounds);
            if (letters > 0)
                sound.Append(heard);
            else
                sound.Append(IsGlide(stem, i) ? 'j' : stem[i]);
            i += Math.Max(letters, 1);
        }

        return (end is null ? sound : sound.Append("ij")).ToString();
    }

    /// <summary>What different ways to spell a name come down to, of what <see cref="Of"/> gives.</summary>
    public static string Loose(string sound)
    {
        sound = WithPlainEnd(sound);
        var loose = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; )
        {
            var (letters, heard) = Match(sound.AsSpan(i), s_looseSounds);
            var next = letters > 0 ? heard[0] : sound[i];
            if (loose.Length == 0 || loose[^1] != next)
                loose.Append(next);
            i += Math.Max(letters, 1);
        }

        return loose.Length > 1 && loose[^1] == 'h' ? loose.ToString(0, loose.Length - 1) : loose.ToString();
    }

    /// <summary>Russian "ё" is "o" behind a soft sound to Swedish and "e" to English: Zjuravljov, Zhuravlyov, Zhuravlev.</summary>
    private static string WithPlainEnd(string sound)
    {
        var end = sound.EndsWith('a') ? 3 : 2;
        var vowel = sound.Length - end;
        if (vowel < LeastStem || sound[vowel] is not ('o' or 'e') || sound[vowel + 1] != 'v')
            return sound;
        var isGlided = sound[vowel - 1] is 'j' or 'i';
        return isGlided || "CSZQ".Contains(sound[vowel - 1], StringComparison.Ordinal)
            ? $"{sound.AsSpan(0, isGlided ? vowel - 1 : vowel)}e{sound.AsSpan(vowel + 1)}"
            : sound;
    }

    /// <summary>"ae", "oe" and "ue" are written for ä, ö and ü, but for the names that end in "ael", "oel" and "uel".</summary>
    private static bool IsMutated(string word, int at) =>
        word.Length >= LeastMutated
        && at + 1 < word.Length
        && word[at] is 'a' or 'o' or 'u'
        && word[at + 1] == 'e'
        && (at == 0 || word[at - 1] != 'q')
        && !(at + LongestEnd == word.Length && word[^1] == 'l');

    private static (int Letters, string Sound) Match(ReadOnlySpan<char> rest, (string Letters, string Sound)[] sounds)
    {
        foreach (var (letters, sound) in sounds)
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
