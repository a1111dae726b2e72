using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Stores one claim.</summary>
internal static class ClaimInsert
{
    public static void Insert(SqlSession session, Article article, Claim claim, int ordinal, Touched touched)
    {
        var (relation, subject, target) = Relation.IdentityOf(claim);
        if (!touched.Relations.ContainsKey(relation))
        {
            session.Execute(
                "write/relation-insert",
                ("relation", relation), ("type", RelationVocabulary.NameOf(claim.Type)), ("subject", subject), ("object", target), ("negated", claim.Negated));
        }

        touched.Relation(relation, +1);
        if (claim.Quote is { } quote)
            touched.Quotes.Add(quote.Id);
        var sentence = claim.Evidence.Sentence.Of(article.Text);
        var key = session.Number("write/claim-insert", Values(article, claim, ordinal, relation, sentence));
        session.Execute("write/claim-words-insert", ("key", key), ("sentence", SearchText.Fold(sentence)), ("quote", ArticleRows.Fold(claim.Quote?.Text)));
    }

    private static (string, object?)[] Values(Article article, Claim claim, int ordinal, NodeId relation, string sentence) =>
    [
        ("id", claim.Id), ("article", article.Id), ("ordinal", ordinal), ("relation", relation), ("type", RelationVocabulary.NameOf(claim.Type)),
        ("subject", claim.Subject), ("object", claim.Object), ("negated", claim.Negated), ("modality", (int)claim.Modality),
        ("attributedTo", claim.AttributedTo), ("date", claim.Date?.Start), ("datePrecision", claim.Date is { } date ? Names.Of(date.Precision) : null),
        ("dateRelative", claim.Date?.Relative), ("place", claim.Place), ("attributes", PartJson.Write(claim.Attributes)),
        ("sentenceStart", claim.Evidence.Sentence.Start), ("sentenceEnd", claim.Evidence.Sentence.End),
        ("triggerStart", claim.Evidence.Trigger.Start), ("triggerEnd", claim.Evidence.Trigger.End),
        ("sentence", sentence), ("trigger", claim.Evidence.Trigger.Of(article.Text)), ("confidence", claim.Confidence),
        ("extractor", claim.Extractor), ("rule", claim.Rule), ("cues", PartJson.Write(claim.Cues)),
        ("quoteText", claim.Quote?.Text), ("quoteStart", claim.Quote?.Span.Start), ("quoteEnd", claim.Quote?.Span.End), ("quoteDirect", claim.Quote?.Direct),
        ("published", article.Published), ("seen", claim.Date?.Start ?? article.Published),
    ];
}
