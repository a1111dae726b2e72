// purpose: Gives actors, resolutions, events and quotes their names.
// parameters: nodes
// columns: none
UNWIND $nodes AS row
MATCH (n:Entity {id: row.id})
SET n += row
