// purpose: Removes relations that no claim supports, with their direct relationships.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (r:Relation {id: id})
OPTIONAL MATCH (o:Entity {id: coalesce(r.object, r.subject)})
CALL (r, o) {
  MATCH (s:Entity {id: r.subject})-[e:$(r.edge)]->(o)
  USING INDEX SEEK s:Entity(id)
  WHERE e.id = r.id
  DELETE e
}
DELETE r
