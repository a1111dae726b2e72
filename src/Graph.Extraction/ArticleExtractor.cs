using System.Collections.Concurrent;
using Graph.Extraction.Claims;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Rules.Frames;
using Graph.Extraction.Syntax;
using Graph.Extraction.Text;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>Turns an article into a graph: a pure function, safe to call from many threads at once.</summary>
public sealed class ArticleExtractor
{
    private const string Version = "rules/2";

    private readonly PackLibrary _packs;

    /// <summary>As many as articles have been read at once. One that an exception leaves half written is not put back.</summary>
    private readonly ConcurrentBag<Buffers> _buffers = [];

    /// <summary>An extractor over language packs. Packs of a folder are read here, so that what is wrong in them is told before any
    /// article.</summary>
    /// <exception cref="Language.Lexicons.PackException">A pack of a folder is broken.</exception>
    public ArticleExtractor(PackLibrary packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        _packs = packs;
        foreach (var pack in packs.Added.Select(packs.Of))
        {
            _ = (Knowledge.Of(pack), FrameSet.Of(pack));
        }
    }

    /// <summary>The extractor over the embedded language packs; each pack is read once, when it is first needed.</summary>
    public static ArticleExtractor Default { get; } = new(PackLibrary.Embedded);

    /// <summary>All that <paramref name="article"/> says.</summary>
    /// <param name="article">An article whose text is NFC-normalised.</param>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public ArticleGraph Extract(Article article) =>
        Read(
            article,
            (document, reader) =>
            {
                var judged = reader.Read();
                var isOther = Genre.IsOther(document);
                var told = judged.Where(c => StandsInAnyGenre(c) || (!isOther && IsOfThisWorld(c, document)));
                var claims = reader.Factory(Version).Build(told);
                return GraphBuilder.Build(document, claims, reader.Rejections).InArticle(document.Clean);
            }
        );

    /// <summary>The sentences of <paramref name="article"/> as CoNLL-U, with clauses and claims in MISC.</summary>
    /// <param name="article">An article whose text is NFC-normalised.</param>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public string PrintTrees(Article article) =>
        Read(
            article,
            (document, reader) =>
            {
                var claims = reader.Read().ToLookup(c => c.Proposal.TriggerFirst, c => c.Proposal.Rule);
                return new ConlluWriter(document).Write(
                    reader.Sentences,
                    token => claims.Contains(token) ? string.Join(',', claims[token].Distinct()) : null
                );
            }
        );

    /// <summary>What a sentence tells of a story has not happened; states and clubs that meet in a match do not meet.</summary>
    private static bool IsOfThisWorld(JudgedClaim claim, Document document)
    {
        var sentence = claim.Proposal.Reading.Sentence.Range;
        return !Genre.IsStory(document, sentence)
            && !(
                claim.Proposal.Type is RelationType.Met or RelationType.Attacked or RelationType.Invaded
                && (
                    (claim.Proposal.Subject?.Kind == EntityKind.State && Genre.IsContest(document, sentence))
                    || Plays(claim.Proposal.Subject)
                    || Plays(claim.Proposal.Object)
                )
            );
    }

    /// <summary>Clubs meet and beat one another in matches.</summary>
    private static bool Plays(Entity? entity) => entity is { Class: "club" };

    /// <summary>Reports of sport and fiction tell who spoke and who holds an office in an organization; states do not act there.</summary>
    private static bool StandsInAnyGenre(JudgedClaim claim) =>
        claim.Proposal.Type is RelationType.Said
        || (claim.Proposal is { Type: RelationType.HoldsOffice, Object.Kind: not EntityKind.State });

    private T Read<T>(Article article, Func<Document, ArticleReader, T> answer)
    {
        ArgumentNullException.ThrowIfNull(article);
        var knowledge = Knowledge.Of(_packs.Of(article.Language));
        var buffers = _buffers.TryTake(out var used) ? used : new Buffers();
        var clean = CleanText.Of(article.Text, knowledge);
        buffers.Begin(clean.Text, knowledge.Pack);
        var document = new Document(article, clean, knowledge, buffers);
        document.FindNames();
        var result = answer(document, new ArticleReader(document));
        buffers.End();
        if (buffers.IsWorthKeeping)
        {
            _buffers.Add(buffers);
        }

        return result;
    }
}
