// purpose: Brings the figures of relations to their direct relationships. The hint keeps the server from looking through all relationships for one of a type that it cannot foresee.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (r:Relation {id: id})
OPTIONAL MATCH (o:Entity {id: coalesce(r.object, r.subject)})
CALL (r, o) {
  MATCH (s:Entity {id: r.subject})-[e:$(r.edge)]->(o)
  USING INDEX SEEK s:Entity(id)
  WHERE e.id = r.id
  SET e.support = r.support, e.firstSeen = r.firstSeen, e.lastSeen = r.lastSeen, e.confidence = r.confidence, e.modality = r.modality
}
