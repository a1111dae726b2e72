// purpose: The nodes that sightings were found to be.
// parameters: ids
// columns: id, node
UNWIND $ids AS id
MATCH (t:Trait {id: id})
RETURN t.id AS id, t.node AS node
