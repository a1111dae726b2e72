// purpose: Stores articles.
// parameters: articles
// columns: none
UNWIND $articles AS row
MATCH (a:Article {id: row.properties.id})
SET a = row.properties, a.published = date(row.published)
