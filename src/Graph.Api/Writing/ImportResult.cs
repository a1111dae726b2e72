using System.ComponentModel;
using Graph.Api.Guard;
using GraphQL;

namespace Graph.Api.Writing;

[Name("ImportResult")]
[Description("What an import did.")]
internal sealed class ImportResult(ImportStep last, IReadOnlyList<ImportedArticle> articles)
{
    [Cost(0)]
    [Description("The sums.")]
    public ImportStep Summary => last;

    [ListSize(100)]
    [Description("What became of each article, in the order in which they were sent.")]
    public IReadOnlyList<ImportedArticle> Articles => articles;
}
