using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Api.Writing;
using Graph.Model;

namespace Graph.Api.Tests.Fakes;

/// <summary>Takes every article for one sentence in which China criticises Japan, unless it says "refuse".</summary>
internal sealed class FakeIntake : IArticleIntake
{
    public async IAsyncEnumerable<IntakeResult> ReadAsync(
        IReadOnlyList<SentArticle> articles,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await Task.Yield();
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return article.Text == "refuse"
                ? new IntakeResult(null, "there is nothing to read; send text")
                : new IntakeResult(Read(article), null);
        }
    }

    private static ArticleGraph Read(SentArticle article)
    {
        var hash = StableHash.Of(article.Url ?? article.Text);
        var published = (article.Published ?? new DateOnly(2022, 6, 2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new World()
            .Actor("state:CN", "Kina")
            .Actor("state:JP", "Japan")
            .Article("article:" + hash, article.Title ?? "", article.Text, published)
            .Claim(
                RelationType.Criticised,
                "state:CN",
                "state:JP",
                article.Text,
                article.Text[..4],
                claim => claim with { Id = NodeId.Of(NodeKind.Claim, StableHash.Of(hash + article.Text)) }
            )
            .LatestArticle();
    }
}
