using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Stores and removes the rows of one article's claims.</summary>
internal sealed class ClaimRows(SqlSession session, Keys keys, Touched touched)
{
    private long? _next;
    private long? _first;

    /// <summary>Key of the first claim that was stored since this was asked last, or null for none.</summary>
    public long? TakeFirst()
    {
        var first = _first;
        _first = null;
        return first;
    }

    /// <summary>Claims of an article of which each id counts once.</summary>
    public static IReadOnlyList<Claim> Of(ArticleGraph graph) => [.. graph.Claims.DistinctBy(c => c.Id)];

    public (long First, int Count) Insert(long article, ArticleGraph graph)
    {
        _next ??= session.Number("write/next-claim");
        var first = _next.Value;
        var (sentence, words) = (default(TextSpan), "");
        var claims = Of(graph);
        foreach (var claim in claims)
        {
            if (claim.Evidence.Sentence != sentence || words.Length == 0)
                (sentence, words) = (claim.Evidence.Sentence, SearchText.Fold(claim.Evidence.Sentence.Of(graph.Article.Text)));
            _first ??= _next;
            Insert(_next.Value, article, graph.Article, claim);
            session.Execute("write/claim-words-insert", ("key", _next), ("words", words));
            if (claim.Quote is { } quote)
                session.Execute("write/quote-words-insert", ("key", _next), ("words", SearchText.Fold(quote.Text)));
            _next++;
        }

        return (first, claims.Count);
    }

    public void Remove(ArticleGraph graph, long articlePlace, long first, long count)
    {
        foreach (var claim in session.Query("write/claims-delete", ListedClaim.Read, ("first", first), ("last", first + count - 1)))
        {
            foreach (var list in claim.Lists(articlePlace))
                List("write/place-delete", claim, list);
            Lose(claim);
        }

        var claims = Of(graph);
        for (var i = 0; i < claims.Count; i++)
        {
            var words = SearchText.Fold(claims[i].Evidence.Sentence.Of(graph.Article.Text));
            session.Execute("write/claim-words-delete", ("key", first + i), ("words", words));
            if (claims[i].Quote is { } quote)
                session.Execute("write/quote-words-delete", ("key", first + i), ("words", SearchText.Fold(quote.Text)));
        }
    }

    /// <summary>Brings the claims of an article up to date of which some nodes are others than before; all else of them stays.</summary>
    public void Revise(ArticleGraph before, ArticleGraph after, long articlePlace, long first)
    {
        var (were, are) = (Of(before), Of(after));
        for (var i = 0; i < are.Count; i++)
        {
            var isMoved = (were[i].Subject, were[i].Object) != (are[i].Subject, are[i].Object);
            if (isMoved || were[i].AttributedTo != are[i].AttributedTo)
                Revise(first + i, after.Article, are[i], isMoved, articlePlace);
        }
    }

    private void Revise(long key, Article article, Claim claim, bool isMoved, long articlePlace)
    {
        var was = session.Query("write/claim-lists", ListedClaim.Read, ("key", key))[0];
        var now = was with { AttributedTo = claim.AttributedTo is { } source ? keys.Node(source) : null };
        if (isMoved)
        {
            Lose(was);
            var target = Target(key, claim);
            var subject = claim.Subject is { } actor ? keys.Node(actor) : (long?)null;
            var relation = subject is { } known ? Support(claim, known, target, claim.Date?.Start ?? article.Published) : (long?)null;
            now = now with { Relation = relation, Subject = subject, Object = target };
        }

        session.Execute(
            "write/claim-revise",
            ("key", key),
            ("relation", now.Relation),
            ("subject", now.Subject),
            ("object", now.Object),
            ("attributedTo", now.AttributedTo)
        );
        // Those from the first on are put into their lists together, as they stand then.
        if (key >= _first)
            return;
        foreach (var (old, list) in was.Lists(articlePlace).Zip(now.Lists(articlePlace)))
        {
            if (old == list)
                continue;
            List("write/place-delete", was, old);
            List("write/place-insert", now, list);
        }
    }

    private void Insert(long key, long articleKey, Article article, Claim claim)
    {
        var target = Target(key, claim);
        var subject = claim.Subject is { } actor ? keys.Node(actor) : (long?)null;
        var seen = claim.Date?.Start ?? article.Published;
        var relation = subject is { } known ? Support(claim, known, target, seen) : (long?)null;
        session.Execute(
            "write/claim-insert",
            ("key", key),
            ("id", Ids.Of(claim.Id)),
            ("article", articleKey),
            ("relation", relation),
            ("type", keys.Type(claim.Type)),
            ("subject", subject),
            ("object", target),
            ("negated", claim.Negated),
            ("modality", (int)claim.Modality),
            ("attributedTo", claim.AttributedTo is { } source ? keys.Node(source) : default(long?)),
            ("confidence", claim.Confidence),
            ("seen", seen),
            ("precision", claim.Date is { Start: not null } date ? (int)date.Precision : (int)DatePrecision.Day),
            ("place", Place.Of(seen, claim.Id)),
            ("quoteStart", claim.Quote?.Span.Start),
            ("quoteDirect", claim.Quote?.Direct)
        );
    }

    private long Support(Claim claim, long subject, long? target, DateOnly? seen)
    {
        var terms = TermsOf(claim, subject, target);
        if (!touched.Supported.TryGetValue(terms, out var known))
        {
            // The id is a hash over names, which would cost more for each claim than all else here.
            var id = Relation.IdentityOf(claim).Id;
            var key = keys.Relation(id, out var isNew);
            known = (key, isNew ? touched.NewRelation(key, id, terms) : touched.Relation(key, id));
            touched.Supported.Add(terms, known);
        }

        known.Gain.Add(claim, seen);
        return known.Key;
    }

    private RelationTerms TermsOf(Claim claim, long subject, long? target) =>
        RelationVocabulary.Of(claim.Type).Symmetric && claim.Object is { } other && other.CompareTo(claim.Subject!.Value) < 0
            ? new(keys.Type(claim.Type), target!.Value, subject, claim.Negated)
            : new(keys.Type(claim.Type), subject, target, claim.Negated);

    private long? Target(long claimKey, Claim claim)
    {
        if (claim.Quote is not { } quote)
            return claim.Object is { } target ? keys.Node(target) : null;
        var key = keys.Quote(quote.Id, claimKey, out var isNew);
        if (!isNew)
            touched.Quotes.Add(key);
        return -key;
    }

    /// <summary>What goes with a claim that is taken away, or that is about other nodes now.</summary>
    private void Lose(ListedClaim claim)
    {
        if (claim.Relation is { } relation)
            touched.Relation(relation, default).Remove();
        if (claim.Quotes)
            touched.Quotes.Add(-claim.Object!.Value);
    }

    private void List(string statement, ListedClaim claim, (Facet Facet, SqlValue Value, long Place) list)
    {
        if (!list.Value.IsNull)
            session.Execute(statement, ("facet", (int)list.Facet), ("value", list.Value), ("place", list.Place), ("claim", claim.Key));
    }
}
