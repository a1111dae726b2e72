// purpose: Makes and locks actors, resolutions, events and quotes in the order of their ids, and tells how they are named.
// parameters: nodes
// columns: id, name, namedBy, names, nameCounts, nameGiven
UNWIND $nodes AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels), n.kind = row.kind, n.sector = row.sector, n.of = row.of
SET n.lock = true
REMOVE n.lock
RETURN n.id AS id, n.name AS name, n.namedBy AS namedBy, n.names AS names, n.nameCounts AS nameCounts, n.nameGiven AS nameGiven
