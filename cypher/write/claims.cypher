// purpose: Stores claims and links each to its article, subject, object and the actor whose words it is.
// parameters: claims
// columns: none
UNWIND $claims AS row
OPTIONAL MATCH (a:Article {id: row.properties.article})
OPTIONAL MATCH (s:Entity {id: row.properties.subject})
OPTIONAL MATCH (o:Entity {id: row.properties.object})
OPTIONAL MATCH (w:Entity {id: row.properties.attributedTo})
CREATE (a)<-[:FROM_ARTICLE]-(c:Claim)
SET c = row.properties, c.date = date(row.date), c.seen = date(row.seen), c.published = a.published
FOREACH (subject IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (c)-[:SUBJECT]->(subject))
FOREACH (target IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (c)-[:OBJECT]->(target))
FOREACH (speaker IN CASE WHEN w IS NULL THEN [] ELSE [w] END | CREATE (c)-[:ATTRIBUTED_TO]->(speaker))
