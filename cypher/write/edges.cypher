// purpose: Draws the direct typed relationship of each relation, with its figures. A relation without an object is drawn from its subject to itself.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (r:Relation {id: id})
MATCH (s:Actor|Resolution|Event|Quote {id: r.subject})
MATCH (o:Actor|Resolution|Event|Quote {id: coalesce(r.object, r.subject)})
MERGE (s)-[e:$(r.edge) {id: r.id}]->(o)
SET e.support = r.support, e.firstSeen = r.firstSeen, e.lastSeen = r.lastSeen, e.confidence = r.confidence, e.modality = r.modality
