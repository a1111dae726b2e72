// purpose: The floor: what articles mention.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Entity {id: row.mention.target})
MERGE (a)-[m:MENTIONS]->(n)
SET m = row.mention
