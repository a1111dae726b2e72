namespace Graph.Language.Lexicons;

/// <summary>The apostrophe, which is written straight or curled: "Côte d'Ivoire" and "Côte d’Ivoire" are one name.</summary>
public static class Apostrophe
{
    /// <summary>The straight one, in which the packs are written.</summary>
    private const char Straight = '\'';

    /// <summary>The curled one, which is also a closing quotation mark.</summary>
    private const char Curled = '\u2019';

    /// <summary>Whether a letter or mark is either.</summary>
    public static bool Is(char mark) => mark is Straight or Curled;

    /// <summary>A form of a pack and, where it has an apostrophe, the form with the curled one.</summary>
    internal static string[] Written(string form) =>
        form.Contains(Straight, StringComparison.Ordinal) ? [form, form.Replace(Straight, Curled)] : [form];
}
