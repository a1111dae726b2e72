using Graph.Model;
using Microsoft.Data.Sqlite;

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
        foreach (var row in session.Query("write/claims-delete", Removed, ("first", first), ("last", first + count - 1)))
        {
            Unlist(row, articlePlace);
            if (row.Relation is { } relation)
                touched.Relation(relation, default).Remove();
            if (row.Quotes)
                touched.Quotes.Add(-row.Object!.Value);
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

    private void Unlist(RemovedClaim row, long articlePlace)
    {
        Drop(Facet.All, 0);
        Drop(Facet.Id, row.Id, 0);
        Drop(Facet.Type, row.Type);
        Drop(Facet.Subject, row.Subject);
        Drop(Facet.Object, row.Object);
        Drop(Facet.Relation, row.Relation);
        Drop(Facet.AttributedTo, row.AttributedTo);
        if (row.Quotes)
        {
            Drop(Facet.Quotes, 0, articlePlace);
            Drop(Facet.Speaker, row.Subject, articlePlace);
        }

        void Drop(Facet facet, SqlValue value, long? place = null)
        {
            if (!value.IsNull)
                session.Execute(
                    "write/place-delete",
                    ("facet", (int)facet),
                    ("value", value),
                    ("place", place ?? row.Place),
                    ("claim", row.Key)
                );
        }
    }

    private static RemovedClaim Removed(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            SqlValue.Of(row.GetValue(1)),
            row.IsDBNull(2) ? null : row.GetInt64(2),
            row.GetInt64(3),
            row.IsDBNull(4) ? null : row.GetInt64(4),
            row.IsDBNull(5) ? null : row.GetInt64(5),
            row.IsDBNull(6) ? null : row.GetInt64(6),
            row.GetInt64(7),
            row.GetBoolean(8)
        );
}
