// purpose: Claims by id; what does not exist is left out.
// parameters: ids
// columns: claim
UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN
  // include: claim-row
  AS claim
