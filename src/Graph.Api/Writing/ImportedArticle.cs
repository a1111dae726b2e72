using System.ComponentModel;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Writing;

[Name("ImportedArticle")]
[Description("What became of one of the articles that were sent.")]
internal sealed class ImportedArticle(ArticleChange change, ImportOutcome? outcome, string? problem)
{
    [Description("Whether it is new, changed, as it was, or refused.")]
    public ArticleChange Change => change;

    [Description("The article as the store has it; null where it was refused.")]
    public IDataLoaderResult<ArticleView?> Article([FromServices] GraphSession session) =>
        Id is { } id ? session.Article(id) : LoadResults.Of<ArticleView?>(null);

    [Description("Claims that were not there before.")]
    public int ClaimsAdded => outcome?.ClaimsAdded ?? 0;

    [Description("Claims that it no longer makes.")]
    public int ClaimsRetired => outcome?.ClaimsRetired ?? 0;

    [Description("Why it was refused and what to do; null where it was not.")]
    public string? Problem => problem;

    [Ignore]
    public NodeId? Id => outcome?.Article;

    /// <summary>What the store did with an article.</summary>
    [Ignore]
    public static ImportedArticle Of(ImportOutcome outcome) =>
        new(
            outcome.Change switch
            {
                ImportChange.Added => ArticleChange.Added,
                ImportChange.Updated => ArticleChange.Updated,
                _ => ArticleChange.Unchanged,
            },
            outcome,
            null
        );

    /// <summary>An article that went no further than the intake.</summary>
    [Ignore]
    public static ImportedArticle Refused(string problem) => new(ArticleChange.Refused, null, problem);
}
