// purpose: The floor: actors and quotes with their names.
// parameters: rows
// columns: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.labels), n.kind = row.kind, n += row.properties
