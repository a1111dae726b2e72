// purpose: Draws the direct typed relationship of each new relation, with its figures. A relation without an object is drawn from its subject to itself.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (r:Relation {id: id})
OPTIONAL MATCH (s:Entity {id: r.subject})
OPTIONAL MATCH (o:Entity {id: coalesce(r.object, r.subject)})
CREATE (s)-[e:$(r.edge)]->(o)
SET e = {id: r.id, support: r.support, firstSeen: r.firstSeen, lastSeen: r.lastSeen, confidence: r.confidence, modality: r.modality}
