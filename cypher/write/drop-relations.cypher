// purpose: Removes relations that no claim supports, with their direct relationships.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (r:Relation {id: id})
MATCH (s:Actor|Resolution|Event|Quote {id: r.subject})
MATCH (o:Actor|Resolution|Event|Quote {id: coalesce(r.object, r.subject)})
MATCH (s)-[e:$(r.edge) {id: r.id}]->(o)
DELETE e, r
