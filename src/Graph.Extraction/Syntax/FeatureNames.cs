using Graph.Language.Dates;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax;

/// <summary>Writes forms as the features of Universal Dependencies.</summary>
internal static class FeatureNames
{
    private static readonly (Morphology Form, string Name)[] s_features =
    [
        (Morphology.Genitive, "Case=Gen"),
        (Morphology.Definite, "Definite=Def"),
        (Morphology.Plural, "Number=Plur"),
        (Morphology.Relative, "PronType=Rel"),
        (Morphology.Past, "Tense=Past"),
        (Morphology.Present, "Tense=Pres"),
        (Morphology.Finite, "VerbForm=Fin"),
        (Morphology.Gerund, "VerbForm=Ger"),
        (Morphology.Imperative, "VerbForm=Fin"),
        (Morphology.Infinitive, "VerbForm=Inf"),
        (Morphology.Participle, "VerbForm=Part"),
        (Morphology.Supine, "VerbForm=Sup"),
        (Morphology.Passive, "Voice=Pass"),
    ];

    /// <summary>The features in the order of CoNLL-U, or an underscore.</summary>
    public static string Features(this Morphology form)
    {
        var names = s_features.Where(f => (form & f.Form) != 0).Select(f => f.Name).Distinct();
        return string.Join('|', names) is { Length: > 0 } text ? text : "_";
    }
}
