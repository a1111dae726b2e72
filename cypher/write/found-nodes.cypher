// purpose: Keeps which nodes sightings were found to be.
// parameters: traits
// columns: none
UNWIND $traits AS row
MATCH (t:Trait {id: row.id})
SET t.node = row.node
