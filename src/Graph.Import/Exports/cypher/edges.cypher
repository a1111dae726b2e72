UNWIND ROWS AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:KIND {id: row.id}]->(b)
SET r.support = row.support, r.confidence = row.confidence, r.modality = row.modality, r.firstSeen = row.firstSeen, r.lastSeen = row.lastSeen;
