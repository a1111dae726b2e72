using Graph.Evaluation.Gold;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction.Tests.Corpus;

/// <summary>Every claim of the corpus has passed the judge, and says just what he decided.</summary>
public sealed class JudgedTests
{
    private static readonly DocumentReader s_documents = new(PackLibrary.Embedded);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_claim_says_what_the_judge_decided(string language)
    {
        var articles = GoldFolder.Read(Path.Combine(AppContext.BaseDirectory, "corpus", language), "*").Select(g => g.Article).ToList();
        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.Empty(Unjudged(article)));
    }

    private static IEnumerable<Claim> Unjudged(Article article)
    {
        var judged = Judged(article);
        return ArticleExtractor.Default.Extract(article).Claims.Where(c => !judged.Exists(j => Says(c, j)));
    }

    /// <summary>What the present tense tells of a day that lies ahead is planned, which shows when its date is settled.</summary>
    private static bool Says(Claim claim, JudgedClaim judged) =>
        (claim.Type, claim.Rule, claim.Subject) == (judged.Proposal.Type, judged.Proposal.Rule, judged.Proposal.Subject?.Id)
        && claim.Object == (judged.Proposal.Quote?.Id ?? judged.Proposal.Object?.Id)
        && claim.Negated == judged.Judgement.Negated
        && (claim.Modality == judged.Judgement.Modality || claim.Modality == Modality.Planned)
        && claim.AttributedTo == judged.Judgement.Source?.Id
        && claim.Place == judged.Judgement.Place
        && (claim.Date is null || judged.Judgement.Date is not null);

    private static List<JudgedClaim> Judged(Article article) =>
        s_documents.Read(article, document => new ArticleReader(document).Read().ToList());
}
