namespace Graph.Storage.Sqlite;

/// <summary>The kinds of list that claims stand in; the numbers are those of the table <c>claim_place</c>.</summary>
internal enum Facet
{
    All,
    Id,
    Type,
    Subject,
    Object,
    Relation,
    Quotes,
    Speaker,
    AttributedTo,
}
