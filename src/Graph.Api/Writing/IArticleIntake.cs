namespace Graph.Api.Writing;

/// <summary>Turns articles as clients send them into graphs. The host brings it, since this interface knows nothing of reading or
/// extraction.</summary>
public interface IArticleIntake
{
    /// <summary>One result for each article, in their order.</summary>
    IAsyncEnumerable<IntakeResult> ReadAsync(IReadOnlyList<SentArticle> articles, CancellationToken cancellation);
}
