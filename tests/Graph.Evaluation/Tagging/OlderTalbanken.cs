using System.Collections.Frozen;
using System.Text;
using Graph.Evaluation.Treebanks;

namespace Graph.Evaluation.Tagging;

/// <summary>
/// Brings the first edition of UD Swedish (2015; its files end in .conll, without spacing, and auxiliaries are verbs) to what later editions of
/// UD Swedish Talbanken say, as far as word classes and forms go.
/// </summary>
internal static class OlderTalbanken
{
    private static readonly FrozenSet<string> s_copula = Words("är|var|vara|varit|vore");

    private static readonly FrozenSet<string> s_auxiliaries = Words(
        "är|var|vara|varit|vore|har|hade|ha|haft|kan|kunde|kunna|kunnat|vill|ville|vilja|velat|ska|skall|skulle|skola|måste|bör|borde|böra|bort|"
            + "får|fick|få|fått|kommer|kom|blir|blev|bli|blivit|lär|må|måtte|torde"
    );

    private static readonly FrozenSet<string> s_prepositions = Words(
        "till|med|över|av|på|utan|ifrån|emot|för|efter|i|om|under|vid|åt|mot|från|ur|genom|mellan|emellan|hos|omkring"
    );

    private static readonly FrozenSet<string> s_relative = Words("som|vilket|vilken|vilka");

    public static Tree Harmonise(Tree tree) => new(tree.Id, Text(tree), [.. tree.Words.Select(w => Convert(w, tree))]);

    /// <summary>The words with the spaces that print has.</summary>
    private static string Text(Tree tree)
    {
        var text = new StringBuilder();
        var open = new HashSet<string>(StringComparer.Ordinal);
        var joined = true;
        foreach (var form in tree.Words.Select(w => w.Form))
        {
            var quote = form is "\"" or "'" or "”";
            var closes = quote ? open.Remove(form) : form is ")" or "]" or "," or "." or ";" or ":" or "?" or "!" or "..." or "%" or "/";
            text.Append(joined || closes ? "" : " ").Append(form);
            joined = form is "(" or "[" or "/" || (quote && !closes && open.Add(form));
        }

        return text.ToString();
    }

    private static Word Convert(Word word, Tree tree)
    {
        var (upos, features) = ClassOf(word, word.Form.ToLowerInvariant(), word.Head >= 0 ? tree.Words[word.Head] : word);
        return word with { Upos = upos, Features = features };
    }

    private static (string Upos, string Features) ClassOf(Word word, string form, Word head) =>
        (word.Upos, word.Xpos.Split('|')[0]) switch
        {
            ("ADV", "AB") when form is "inte" or "ej" or "icke" => ("PART", "_"),
            ("ADV", "AB") when form == "s.k." => ("ADJ", "_"),
            ("ADV", "HA") when form == "som" => (word.Relation == "mark" ? "SCONJ" : "ADV", "_"),
            ("ADV", "HA") when form is "när" or "då" && word.Relation != "acl:relcl" && head.Relation != "acl:relcl" => ("SCONJ", "_"),
            ("CONJ", "KN") when form is "som" or "än" => (word.Relation == "cc" || head.Upos == "CONJ" ? "CCONJ" : "SCONJ", "_"),
            ("CONJ", _) => ("CCONJ", "_"),
            ("DET", "DT") when form == "samma" => ("ADJ", "_"),
            ("ADP", "PL") => (s_prepositions.Contains(form) ? "ADP" : "ADV", "_"),
            ("DT", "PS") => ("PRON", "Poss=Yes"),
            ("DT", "HS") => ("PRON", "Poss=Yes|PronType=Rel"),
            ("DT", _) => ("DET", word.Features),
            ("PRON", "HP") => ("PRON", s_relative.Contains(form) ? "PronType=Rel" : "_"),
            ("VERB", _) => (
                IsAuxiliary(word, form) ? "AUX" : "VERB",
                word.Xpos.StartsWith("VB|IMP", StringComparison.Ordinal) ? "Mood=Imp" : word.Features
            ),
            ("ADJ", "PC") => (
                "ADJ",
                word.Xpos.Contains("PRS", StringComparison.Ordinal) ? "VerbForm=Part|Tense=Pres" : "VerbForm=Part|Tense=Past"
            ),
            _ => (word.Upos, word.Features),
        };

    private static bool IsAuxiliary(Word word, string form) =>
        s_copula.Contains(form) || (word.Relation is "aux" or "auxpass" or "cop" && s_auxiliaries.Contains(form));

    private static FrozenSet<string> Words(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
