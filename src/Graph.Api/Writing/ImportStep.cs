using System.ComponentModel;
using GraphQL;

namespace Graph.Api.Writing;

[Name("ImportProgress")]
[Description("How far an import is.")]
internal sealed class ImportStep(string import, int total, IReadOnlyList<ImportedArticle> done)
{
    private readonly IReadOnlyList<ImportedArticle> _done = [.. done];

    [Id]
    [Description("Names the import among those that go on at the same time.")]
    public string Import => import;

    [Description("Articles that were sent.")]
    public int Total => total;

    [Description("Articles that are done, in whatever way.")]
    public int Done => _done.Count;

    [Description("Articles that the store did not have.")]
    public int Added => Count(ArticleChange.Added);

    [Description("Articles that the store had with other content.")]
    public int Updated => Count(ArticleChange.Updated);

    [Description("Articles that the store had just so.")]
    public int Unchanged => Count(ArticleChange.Unchanged);

    [Description("Articles that could not be read.")]
    public int Refused => Count(ArticleChange.Refused);

    [Description("Claims that were not there before.")]
    public int ClaimsAdded => _done.Sum(article => article.ClaimsAdded);

    [Description("Claims that articles no longer make.")]
    public int ClaimsRetired => _done.Sum(article => article.ClaimsRetired);

    [Description("Whether all is done.")]
    public bool Finished => Done == Total;

    private int Count(ArticleChange change) => _done.Count(article => article.Change == change);
}
