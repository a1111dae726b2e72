// purpose: The floor: direct relationships of one type, whose name stands for EDGE.
// parameters: rows
// columns: none
UNWIND $rows AS id
MATCH (r:Relation {id: id})
MATCH (s:Entity {id: r.subject})
MATCH (o:Entity {id: r.object})
MERGE (s)-[e:EDGE]->(o)
SET e = {id: r.id, support: r.support, firstSeen: r.firstSeen, lastSeen: r.lastSeen, confidence: r.confidence, modality: r.modality}
