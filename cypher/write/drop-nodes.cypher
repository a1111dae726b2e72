// purpose: Removes those of some nodes that no article speaks of any more, and tells which.
// parameters: ids
// columns: id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { ()-[:MENTIONS]->(n) } AND NOT EXISTS { (:Claim)-[:OBJECT]->(n) }
DELETE n
RETURN id
