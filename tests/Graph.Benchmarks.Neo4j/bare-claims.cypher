// purpose: The floor: claims as they come, with their links.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.properties.article})
MATCH (s:Entity {id: row.properties.subject})
MATCH (o:Entity {id: row.properties.object})
MERGE (c:Claim {id: row.properties.id})
SET c = row.properties, c.date = date(row.date), c.seen = date(row.seen), c.published = a.published
MERGE (c)-[:FROM_ARTICLE]->(a)
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
