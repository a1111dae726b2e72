UNWIND ROWS AS row
MERGE (n:Entity {id: row.id})
SET n:KIND, n.name = row.name, n.aliases = row.aliases;
