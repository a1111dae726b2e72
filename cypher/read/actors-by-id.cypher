// purpose: Actors by id; what does not exist is left out.
// parameters: ids
// columns: actor
UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN
  // include: actor-row
  AS actor
