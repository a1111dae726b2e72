using System.ComponentModel;
using Graph.Api.Errors;
using Graph.Api.Guard;
using Graph.Api.Http;
using Graph.Api.Writing;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Schema;

[Description("Everything that can be changed, with a key that has the scope write.")]
internal sealed class Mutation
{
    private const int MaxArticles = 100;

    [Description("Reads the articles and stores what they say, some at a time; an article that is there already is brought up to date.")]
    [Cost(10)]
    public static Task<ImportResult> ImportArticles(
        IResolveFieldContext context, [ListSize, Description("The articles, 1 to 100.")] SentArticle[] articles)
    {
        var import = articles.Length is >= 1 and <= MaxArticles
            ? context.RequestServices!.GetService<ArticleImport>() ?? throw RequestErrors.Of(ErrorCodes.WritingUnavailable, "This server cannot import")
            : throw RequestErrors.BadArgument("articles", $"expected 1 to {MaxArticles} articles, got {articles.Length}");
        return import.RunAsync(Correlation.Of(context), articles, context.CancellationToken);
    }

    [Description("Removes an article with its claims and all that nothing else supports; false where there is none.")]
    [Cost(10)]
    public static Task<bool> RetractArticle(IResolveFieldContext context, [Id, Description("Its id, article:….")] string article)
    {
        var id = Arguments.OptionalOf("article", article, NodeKind.Article)!.Value;
        var writer = context.RequestServices!.GetService<IGraphWriter>() ?? throw RequestErrors.Of(ErrorCodes.WritingUnavailable, "This server cannot write");
        return writer.RetractAsync(id, context.CancellationToken);
    }
}
