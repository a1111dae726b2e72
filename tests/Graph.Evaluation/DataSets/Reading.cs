using System.Text;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.DataSets;

/// <summary>Reads single sentences and texts of a data set as articles.</summary>
internal static class Reading
{
    /// <summary>What the text says; its spans point into the text as given, which must be in the normal form of articles.</summary>
    public static ArticleGraph Of(string text, string language) =>
        ArticleExtractor.Default.Extract(new Article(NodeId.Of(NodeKind.Article, StableHash.Of(text)), text.Normalize(NormalizationForm.FormC), language));
}
