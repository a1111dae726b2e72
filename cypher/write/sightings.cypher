// purpose: Stores what articles tell of things, and counts who tells the same.
// parameters: sightings
// columns: none
UNWIND $sightings AS row
MERGE (t:Trait {id: row.trait})
ON CREATE SET t.block = row.block, t.traits = row.traits, t.sightings = 0
SET t.sightings = t.sightings + 1
WITH row, t
MATCH (a:Article {id: row.article})
CREATE (a)-[:SIGHTS {trait: t.id, own: row.own}]->(t)
