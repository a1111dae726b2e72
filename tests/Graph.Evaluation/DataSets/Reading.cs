using System.Text;
using Graph.Evaluation.Treebanks;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.DataSets;

/// <summary>Reads single sentences and texts of a data set as articles.</summary>
internal static class Reading
{
    /// <summary>What the text says; its spans point into the text as given, which must be in the normal form of articles.</summary>
    public static ArticleGraph Of(string text, string language) => ArticleExtractor.Default.Extract(ArticleOf(text, language));

    /// <summary>The trees of the text's sentences.</summary>
    public static IReadOnlyCollection<Tree> TreesOf(string text, string language)
    {
        using var printed = new StringReader(ArticleExtractor.Default.PrintTrees(ArticleOf(text, language)));
        return [.. ConlluReader.Read(printed, "what was printed of a sentence")];
    }

    private static Article ArticleOf(string text, string language) =>
        new(NodeId.Of(NodeKind.Article, StableHash.Of(text)), text.Normalize(NormalizationForm.FormC), language);
}
