// purpose: Resolutions by id; what does not exist is left out.
// parameters: ids
// columns: resolution
UNWIND $ids AS id
MATCH (n:Resolution {id: id})
RETURN
  // include: resolution-row
  AS resolution
