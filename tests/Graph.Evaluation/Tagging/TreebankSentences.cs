using Graph.Evaluation.Treebanks;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Evaluation.Tagging;

/// <summary>Reads treebanks as sentences of a pack.</summary>
internal static class TreebankSentences
{
    private const string Older = ".conll";

    /// <exception cref="FormatException">A line is no CoNLL-U; the message names file and line.</exception>
    public static List<GoldSentence> Read(IEnumerable<string> files, LanguagePack pack) =>
        [
            .. from file in files
            from tree in ConlluReader.Read(file)
            select GoldSentence.Of(Path.GetExtension(file) == Older ? OlderTalbanken.Harmonise(tree) : tree, pack),
        ];
}
