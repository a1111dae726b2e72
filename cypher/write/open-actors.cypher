// purpose: Makes and locks actors in the order of their ids, and tells how they are named.
// parameters: actors
// columns: id, name, namedBy, names, nameCounts
UNWIND $actors AS row
MERGE (n:Actor {id: row.id})
ON CREATE SET n:$(row.label), n.kind = row.kind
SET n.lock = true
REMOVE n.lock
RETURN n.id AS id, n.name AS name, n.namedBy AS namedBy, n.names AS names, n.nameCounts AS nameCounts
