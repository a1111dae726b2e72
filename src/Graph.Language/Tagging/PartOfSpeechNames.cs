namespace Graph.Language.Tagging;

/// <summary>The names of the word classes in CoNLL-U.</summary>
public static class PartOfSpeechNames
{
    private static readonly string[] s_upos =
    [
        "X",
        "ADJ",
        "ADP",
        "ADV",
        "AUX",
        "CCONJ",
        "DET",
        "INTJ",
        "NOUN",
        "NUM",
        "PART",
        "PRON",
        "PROPN",
        "PUNCT",
        "SCONJ",
        "SYM",
        "VERB",
    ];

    /// <summary>The word class's name in the UPOS column: ADJ, ADP, ADV …</summary>
    public static string Upos(this PartOfSpeech pos) => s_upos[(int)pos];

    /// <summary>The word class of a name of the UPOS column.</summary>
    public static bool TryParseUpos(string upos, out PartOfSpeech pos)
    {
        var at = Array.IndexOf(s_upos, upos);
        pos = (PartOfSpeech)Math.Max(at, 0);
        return at >= 0;
    }
}
