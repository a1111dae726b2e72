// purpose: Links articles to the actors, resolutions and events that they speak of.
// parameters: mentions
// columns: none
UNWIND $mentions AS row
OPTIONAL MATCH (a:Article {id: row.article})
OPTIONAL MATCH (n:Entity {id: row.mention.target})
CREATE (a)-[m:MENTIONS]->(n)
SET m = row.mention
