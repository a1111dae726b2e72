using Graph.Extraction.Claims;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Rules.Frames;
using Graph.Extraction.Syntax;
using Graph.Language;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>Turns an article into a graph: a pure function, safe to call from many threads at once.</summary>
public sealed class ArticleExtractor
{
    private const string Version = "rules/2";

    private readonly DocumentReader _documents;

    /// <summary>An extractor over language packs. Packs of a folder are read here, so that what is wrong in them is told before any
    /// article.</summary>
    /// <exception cref="Language.Lexicons.PackException">A pack of a folder is broken.</exception>
    public ArticleExtractor(PackLibrary packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        _documents = new DocumentReader(packs);
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
    public ArticleGraph Extract(Article article) => _documents.Read(article, Extract);

    /// <summary>The sentences of <paramref name="article"/> as CoNLL-U, with clauses and claims in MISC.</summary>
    /// <param name="article">An article whose text is NFC-normalised.</param>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public string PrintTrees(Article article) => _documents.Read(article, PrintTrees);

    private static ArticleGraph Extract(Document document)
    {
        var reader = new ArticleReader(document);
        var told = GenreFilter.ThoseOfThisWorld(reader.Read(), document);
        return GraphBuilder.Build(document, reader.Factory(Version).Build(told), reader.Rejections).InArticle(document.Clean);
    }

    private static string PrintTrees(Document document)
    {
        var reader = new ArticleReader(document);
        var rules = reader.Read().ToLookup(c => c.Proposal.TriggerFirst, c => c.Proposal.Rule);
        return new ConlluWriter(document).Write(reader.Sentences, t => rules.Contains(t) ? string.Join(',', rules[t].Distinct()) : null);
    }
}
