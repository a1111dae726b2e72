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
        IResolveFieldContext context,
        [ListSize, Description("The articles, 1 to 100.")] SentArticle[] articles
    )
    {
        var import = articles.Length is >= 1 and <= MaxArticles
            ? context.RequestServices!.GetService<ArticleImport>()
                ?? throw RequestErrors.Of(ErrorCodes.WritingUnavailable, "This server cannot import")
            : throw RequestErrors.BadArgument("articles", $"expected 1 to {MaxArticles} articles, got {articles.Length}");
        return import.RunAsync(Correlation.Of(context), articles, context.CancellationToken);
    }

    [Description("Removes an article with its claims and all that nothing else supports; false where there is none.")]
    [Cost(10)]
    public static Task<bool> RetractArticle(IResolveFieldContext context, [Id, Description("Its id, article:….")] string article)
    {
        var id = Arguments.OptionalOf("article", article, NodeKind.Article)!.Value;
        var writer =
            context.RequestServices!.GetService<IGraphWriter>()
            ?? throw RequestErrors.Of(ErrorCodes.WritingUnavailable, "This server cannot write");
        return writer.RetractAsync(id, context.CancellationToken);
    }

    [Description("Two actors, resolutions or events become one; it stays so when articles come again.")]
    [Cost(10)]
    public static Task<bool> MergeActors(
        IResolveFieldContext context,
        [Id, Description("The one that stays.")] string into,
        [Id, Description("The other.")] string from,
        [Description("Why.")] string? why = null
    ) => JudgeAsync(context, into, from, JudgementKind.Positive, why);

    [Description("What one article says of an actor goes to another.")]
    [Cost(10)]
    public static Task<bool> SplitActor(
        IResolveFieldContext context,
        [Id, Description("The id that the article gives it.")] string actor,
        [Id, Description("The article.")] string article,
        [Id, Description("The other, also a new id.")] string to,
        [Description("Why.")] string? why = null
    ) =>
        JudgeAsync(
            context,
            Judgement.InArticle(actor, $"{Arguments.OptionalOf("article", article, NodeKind.Article)}"),
            to,
            JudgementKind.Positive,
            why
        );

    [Description("Two are kept apart, whatever speaks for one.")]
    [Cost(10)]
    public static Task<bool> KeepApart(
        IResolveFieldContext context,
        [Id, Description("One.")] string left,
        [Id, Description("The other.")] string right,
        [Description("Why.")] string? why = null
    ) => JudgeAsync(context, left, right, JudgementKind.Negative, why);

    [Description("An actor is called so, whatever articles call it.")]
    [Cost(10)]
    public static Task<bool> RenameActor(
        IResolveFieldContext context,
        [Id, Description("Which.")] string actor,
        [Description("How.")] string name,
        [Description("Why.")] string? why = null
    ) => JudgeAsync(context, actor, name, JudgementKind.Name, why);

    [Description("Takes back what was decided on these two, or on the name of the left; false where nothing was.")]
    [Cost(10)]
    public static async Task<bool> Undo(
        IResolveFieldContext context,
        [Description("The left.")] string left,
        [Description("The right.")] string? right = null
    )
    {
        var curator = Curator(context);
        var judgements = await curator.JudgementsAsync(context.CancellationToken).ConfigureAwait(false);
        var undone = judgements.Where(j => j.IsOn(left, right)).ToList();
        await curator.JudgeAsync([], undone, context.CancellationToken).ConfigureAwait(false);
        return undone.Count > 0;
    }

    private static async Task<bool> JudgeAsync(IResolveFieldContext context, string left, string right, JudgementKind kind, string? why)
    {
        var time = context.RequestServices!.GetRequiredService<TimeProvider>();
        try
        {
            var judgement = new Judgement(left, right, kind, Correlation.Caller(context), time.GetUtcNow()) { Why = why };
            await CheckAsync(context, judgement).ConfigureAwait(false);
            await Curator(context).JudgeAsync([judgement], [], context.CancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ArgumentException refused)
        {
            throw RequestErrors.Of(ErrorCodes.BadUserInput, refused.Message);
        }
    }

    private static async Task CheckAsync(IResolveFieldContext context, Judgement judgement)
    {
        var reader = context.RequestServices!.GetRequiredService<IGraphReader>();
        var fault =
            judgement.Fault ?? await JudgementSubjects.UnknownAsync(reader, judgement, context.CancellationToken).ConfigureAwait(false);
        if (fault is not null)
        {
            throw RequestErrors.Of(ErrorCodes.BadUserInput, fault);
        }
    }

    private static IGraphCurator Curator(IResolveFieldContext context) =>
        context.RequestServices!.GetService<IGraphCurator>()
        ?? throw RequestErrors.Of(ErrorCodes.WritingUnavailable, "This server cannot write");
}
