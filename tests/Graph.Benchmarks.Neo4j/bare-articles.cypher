// purpose: The floor: articles as they come.
// parameters: rows
// columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.properties.id})
SET a = row.properties, a.published = date(row.published)
