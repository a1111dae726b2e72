// purpose: Relations by id; what does not exist is left out.
// parameters: ids
// columns: relation
UNWIND $ids AS id
MATCH (n:Relation {id: id})
RETURN
  // include: relation-row
  AS relation
