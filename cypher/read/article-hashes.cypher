// purpose: Content hashes of those of some articles that are there.
// parameters: ids
// columns: id, hash
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.hash AS hash
