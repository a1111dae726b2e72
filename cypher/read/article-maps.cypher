// purpose: Which nodes the ids of some articles are, where they are others.
// parameters: ids
// columns: id, nodes
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.nodes AS nodes
